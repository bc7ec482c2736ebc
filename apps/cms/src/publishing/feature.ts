import type { Feature } from '../strapi/feature.ts';
import { explainRefusedDraft } from './gate/explain-refused-draft.ts';
import { refuseInvalidPublish } from './gate/refuse-invalid-publish.ts';
import { refuseRemovalInUse } from './gate/refuse-removal-in-use.ts';
import { addPublicationType } from './history/publication.ts';
import { recordPublication } from './history/record-publication.ts';
import { addHistoryRoutes } from './history/routes.ts';
import { addPendingChangeType } from './outbox/pending-change.ts';
import { recordChanges } from './outbox/record-changes.ts';
import { recordMediaChanges } from './outbox/record-media-changes.ts';
import { offerFormerSlugs } from './slugs/former-slugs.ts';
import { keepSlugsUnique } from './slugs/keep-slugs-unique.ts';

/** What may refuse comes before what writes down, and the outbox last: it holds what really changed. */
export const publishing: Feature = {
  register(strapi) {
    keepSlugsUnique(strapi);
    offerFormerSlugs(strapi);
    explainRefusedDraft(strapi);
    refuseInvalidPublish(strapi);
    refuseRemovalInUse(strapi);
    addPublicationType(strapi);
    recordPublication(strapi);
    addHistoryRoutes(strapi);
    addPendingChangeType(strapi);
    recordChanges(strapi);
    recordMediaChanges(strapi);
  },
};
