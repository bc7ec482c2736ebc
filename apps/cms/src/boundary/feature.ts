import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { sayPlainly } from '../environment/say-plainly.ts';
import type { Feature } from '../strapi/feature.ts';
import { keepInsideOwnMunicipality } from './documents/keep-inside-own-municipality.ts';
import { keepFilesInOwnFolder } from './media/keep-files-in-own-folder.ts';
import { ensureMediaFolders } from './media/media-folders.ts';
import { moveLooseFiles } from './media/move-loose-files.ts';
import { askOfficersNoMunicipality } from './municipalities/ask-officers-no-municipality.ts';
import { indexByMunicipality } from './municipalities/index-by-municipality.ts';
import { offerKnownMunicipalities } from './municipalities/offer-known-municipalities.ts';
import { registerOwnMunicipality } from './own-municipality.ts';
import { refuseDrafts } from './refuse-drafts.ts';
import { registerMediaConditions } from './roles/own-media.ts';
import { reconcileRoles } from './roles/reconcile-roles.ts';
import { reconcileTokens } from './roles/reconcile-tokens.ts';
import { guardAdminRoutes } from './routes/guard-admin-routes.ts';

/**
 * Before every other rule of documents, which then meet only what is one's own; and before any route of
 * our own, which the guard has to stand around.
 */
export const boundary: Feature = {
  name: 'boundary',
  after: ['database'],
  async register(strapi) {
    keepInsideOwnMunicipality(strapi);
    guardAdminRoutes(strapi);
    refuseDrafts(strapi);
    await sayPlainly(() => offerKnownMunicipalities(strapi));
    indexByMunicipality(strapi);
    askOfficersNoMunicipality(strapi);
  },
  async bootstrap(strapi) {
    const municipalities = readMunicipalities();
    keepFilesInOwnFolder(strapi);
    await ensureMediaFolders(strapi, municipalities);
    await moveLooseFiles(strapi);
    // A role that is stored with a condition that Strapi does not know yet loses it.
    await registerOwnMunicipality(strapi);
    await registerMediaConditions(strapi);
    await reconcileRoles(strapi, municipalities);
    await reconcileTokens(strapi);
  },
};
