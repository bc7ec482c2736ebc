import type { Feature } from '../strapi/feature.ts';
import { giveDraft } from './give-draft.ts';
import { addPreviewLinkRoutes } from './link-routes.ts';
import { addPreviewLinkType } from './preview-link.ts';

/** After the boundary, whose guard has to stand around its routes. */
export const preview: Feature = {
  name: 'preview',
  after: ['boundary'],
  register(strapi) {
    addPreviewLinkType(strapi);
    addPreviewLinkRoutes(strapi);
    giveDraft(strapi);
  },
};
