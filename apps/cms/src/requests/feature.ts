import type { Feature } from '../strapi/feature.ts';
import { addReadinessRoute } from './add-readiness-route.ts';
import { closeApiToOutside } from './close-api-to-outside.ts';

export const requests: Feature = {
  name: 'requests',
  register(strapi) {
    closeApiToOutside(strapi);
    addReadinessRoute(strapi);
  },
};
