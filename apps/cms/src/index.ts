import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import type { Core } from '@strapi/strapi';
import { applyOfficerLayout } from './content-manager/apply-officer-layout.ts';
import { registerChoicesField } from './custom-fields/choices.ts';
import { registerDeskRoutes } from './desk/register-desk-routes.ts';
import { fillInMunicipality } from './documents/fill-in-municipality.ts';
import { sayPlainly } from './environment/say-plainly.ts';
import { askOfficersNoMunicipality } from './municipalities/ask-officers-no-municipality.ts';
import { offerKnownMunicipalities } from './municipalities/offer-known-municipalities.ts';
import { registerOwnMunicipality } from './permissions/own-municipality.ts';
import { reconcileBuildToken } from './permissions/reconcile-build-token.ts';
import { reconcileRoles } from './permissions/reconcile-roles.ts';
import { refuseDrafts } from './permissions/refuse-drafts.ts';
import { seedDemo } from './seed/seed-demo.ts';

export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    registerChoicesField(strapi);
    await sayPlainly(() => offerKnownMunicipalities(strapi));
    askOfficersNoMunicipality(strapi);
    fillInMunicipality(strapi);
    refuseDrafts(strapi);
    registerDeskRoutes(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    const municipalities = readMunicipalities();
    await registerOwnMunicipality(strapi);
    await reconcileRoles(strapi, municipalities);
    await reconcileBuildToken(strapi);
    await applyOfficerLayout(strapi);
    await sayPlainly(() => seedDemo(strapi, municipalities));
  },
};
