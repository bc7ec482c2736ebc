import type { Feature } from '../strapi/feature.ts';
import { registerDeskRoutes } from './register-desk-routes.ts';

export const desk: Feature = { register: registerDeskRoutes };
