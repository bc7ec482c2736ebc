import type { Feature } from '../strapi/feature.ts';
import { giveDraft } from './give-draft.ts';
import { addPreviewLinkRoutes } from './link-routes.ts';
import { addPreviewLinkType } from './preview-link.ts';

export const preview: Feature = {
  register(strapi) {
    addPreviewLinkType(strapi);
    addPreviewLinkRoutes(strapi);
    giveDraft(strapi);
  },
};
