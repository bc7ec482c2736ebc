import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::hours-exception.hours-exception');
