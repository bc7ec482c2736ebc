import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::volunteer-work.volunteer-work');
