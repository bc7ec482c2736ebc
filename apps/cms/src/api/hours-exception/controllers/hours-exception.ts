import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::hours-exception.hours-exception');
