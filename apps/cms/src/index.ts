import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import type { Core } from '@strapi/strapi';
import { guardAccounts } from './accounts/guard-accounts.ts';
import { inviteByMail } from './accounts/invite-by-mail.ts';
import { limitAttempts } from './accounts/limit-attempts.ts';
import { addAuditType, auditUid } from './audit/audit-entry.ts';
import { keepAppendOnly } from './audit/keep-append-only.ts';
import { recordRequests } from './audit/record-requests.ts';
import { addAuditRoutes } from './audit/routes.ts';
import { applyOfficerLayout } from './content-manager/apply-officer-layout.ts';
import { registerChoicesField } from './custom-fields/choices.ts';
import { registerDeskRoutes } from './desk/register-desk-routes.ts';
import { explainRefusedDraft } from './documents/explain-refused-draft.ts';
import { fillInMunicipality } from './documents/fill-in-municipality.ts';
import { recordAudit } from './documents/record-audit.ts';
import { recordPublication } from './documents/record-publication.ts';
import { refuseInvalidPublish } from './documents/refuse-invalid-publish.ts';
import { sayPlainly } from './environment/say-plainly.ts';
import { addPublicationType } from './history/publication.ts';
import { addHistoryRoutes } from './history/routes.ts';
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
    explainRefusedDraft(strapi);
    refuseInvalidPublish(strapi);
    addPublicationType(strapi);
    recordPublication(strapi);
    addHistoryRoutes(strapi);
    addAuditType(strapi);
    recordAudit(strapi);
    recordRequests(strapi);
    addAuditRoutes(strapi);
    limitAttempts(strapi);
    guardAccounts(strapi);
    inviteByMail(strapi);
    refuseDrafts(strapi);
    registerDeskRoutes(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    const municipalities = readMunicipalities();
    keepAppendOnly(strapi.db, auditUid);
    await registerOwnMunicipality(strapi);
    await reconcileRoles(strapi, municipalities);
    await reconcileBuildToken(strapi);
    await applyOfficerLayout(strapi);
    await sayPlainly(() => seedDemo(strapi, municipalities));
  },
};
