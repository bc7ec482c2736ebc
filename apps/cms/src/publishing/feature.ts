import type { Feature } from '../strapi/feature.ts';
import { checkSelectionFirst } from './gate/require-publishable.ts';
import { addPublicationType } from './history/publication.ts';
import { addHistoryRoutes } from './history/routes.ts';
import { addPendingChangeType } from './outbox/pending-change.ts';
import { recordMediaChanges } from './outbox/record-media-changes.ts';
import { offerFormerSlugs } from './slugs/former-slugs.ts';
import { watchEntries } from './watch-entries.ts';

/** After the boundary and the versions: only what one may change is looked at here. */
export const publishing: Feature = {
  name: 'publishing',
  after: ['boundary', 'versions'],
  register(strapi) {
    watchEntries(strapi);
    checkSelectionFirst(strapi);
    offerFormerSlugs(strapi);
    addPublicationType(strapi);
    addHistoryRoutes(strapi);
    addPendingChangeType(strapi);
    recordMediaChanges(strapi);
  },
};
