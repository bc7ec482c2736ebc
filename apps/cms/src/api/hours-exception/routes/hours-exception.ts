import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::hours-exception.hours-exception');
