import type { Feature } from '../strapi/feature.ts';
import { refuseOvertaken } from './refuse-overtaken.ts';
import { tellVersions } from './tell-versions.ts';

/** Before all that waits for another turn than that of the entry. */
export const versions: Feature = {
  register(strapi) {
    refuseOvertaken(strapi);
    tellVersions(strapi);
  },
};
