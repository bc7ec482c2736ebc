import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import type { Core } from '@strapi/strapi';
import { guardAdminRoutes } from './admin-routes/guard-admin-routes.ts';
import { applyOfficerLayout } from './content-manager/apply-officer-layout.ts';
import { registerChoicesField } from './custom-fields/choices.ts';
import { keepInsideOwnMunicipality } from './documents/keep-inside-own-municipality.ts';
import { sayPlainly } from './environment/say-plainly.ts';
import { ensureMediaFolders } from './media/media-folders.ts';
import { askOfficersNoMunicipality } from './municipalities/ask-officers-no-municipality.ts';
import { offerKnownMunicipalities } from './municipalities/offer-known-municipalities.ts';
import { registerMediaConditions } from './permissions/own-media.ts';
import { registerOwnMunicipality } from './permissions/own-municipality.ts';
import { reconcileBuildToken } from './permissions/reconcile-build-token.ts';
import { reconcileRoles } from './permissions/reconcile-roles.ts';
import { refuseDrafts } from './permissions/refuse-drafts.ts';
import { seedDemo } from './seed/seed-demo.ts';
import { offerFormerSlugs } from './slugs/former-slugs.ts';
import { keepSlugsUnique } from './slugs/keep-slugs-unique.ts';

export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    keepInsideOwnMunicipality(strapi);
    keepSlugsUnique(strapi);
    offerFormerSlugs(strapi);
    guardAdminRoutes(strapi);
    registerChoicesField(strapi);
    await sayPlainly(() => offerKnownMunicipalities(strapi));
    askOfficersNoMunicipality(strapi);
    refuseDrafts(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    const municipalities = readMunicipalities();
    await ensureMediaFolders(strapi, municipalities);
    await registerOwnMunicipality(strapi);
    await registerMediaConditions(strapi);
    await reconcileRoles(strapi, municipalities);
    await reconcileBuildToken(strapi);
    await applyOfficerLayout(strapi);
    await sayPlainly(() => seedDemo(strapi, municipalities));
  },
};
