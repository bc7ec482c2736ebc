import type { Feature } from '../strapi/feature.ts';
import { refuseOvertaken } from './refuse-overtaken.ts';
import { tellVersions } from './tell-versions.ts';

/**
 * After the boundary, which tells nobody of entries of others, and before all that waits for another turn
 * than that of the entry.
 */
export const versions: Feature = {
  name: 'versions',
  after: ['boundary'],
  register(strapi) {
    refuseOvertaken(strapi);
    tellVersions(strapi);
  },
};
