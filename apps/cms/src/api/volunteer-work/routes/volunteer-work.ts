import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::volunteer-work.volunteer-work');
