import type { Feature } from '../strapi/feature.ts';
import { registerDeskRoutes } from './register-desk-routes.ts';

/** After the boundary, whose guard has to stand around its routes. */
export const desk: Feature = {
  name: 'desk',
  after: ['boundary'],
  register: registerDeskRoutes,
};
