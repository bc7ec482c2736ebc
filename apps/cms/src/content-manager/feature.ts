import type { Feature } from '../strapi/feature.ts';
import { applyOfficerLayout } from './apply-officer-layout.ts';

export const contentManager: Feature = {
  name: 'content-manager',
  bootstrap: applyOfficerLayout,
};
