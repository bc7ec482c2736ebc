import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import type { Core } from '@strapi/strapi';
import { guardAdminRoutes } from './admin-routes/guard-admin-routes.ts';
import { keepInsideOwnMunicipality } from './documents/keep-inside-own-municipality.ts';
import { ensureMediaFolders } from './media/media-folders.ts';
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
import { recordAudit } from './documents/record-audit.ts';
import { recordPublication } from './documents/record-publication.ts';
import { refuseInvalidPublish } from './documents/refuse-invalid-publish.ts';
import { sayPlainly } from './environment/say-plainly.ts';
import { addPublicationType } from './history/publication.ts';
import { addHistoryRoutes } from './history/routes.ts';
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
    await ensureMediaFolders(strapi, municipalities);
    await registerOwnMunicipality(strapi);
    await registerMediaConditions(strapi);
    await reconcileRoles(strapi, municipalities);
    await reconcileBuildToken(strapi);
    await applyOfficerLayout(strapi);
    await sayPlainly(() => seedDemo(strapi, municipalities));
  },
};
