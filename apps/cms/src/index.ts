import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import type { Core } from '@strapi/strapi';
import { guardAdminRoutes } from './boundary/routes/guard-admin-routes.ts';
import { keepInsideOwnMunicipality } from './boundary/documents/keep-inside-own-municipality.ts';
import { ensureMediaFolders } from './boundary/media/media-folders.ts';
import { guardPictures } from './media/guard-pictures.ts';
import { keepFilesInOwnFolder } from './boundary/media/keep-files-in-own-folder.ts';
import { moveLooseFiles } from './boundary/media/move-loose-files.ts';
import { guardAccounts } from './accounts/guard-accounts.ts';
import { inviteByMail } from './accounts/invite-by-mail.ts';
import { limitAttempts } from './accounts/limit-attempts.ts';
import { addAuditType, auditUid } from './audit/audit-entry.ts';
import { keepAppendOnly } from './audit/keep-append-only.ts';
import { recordRequests } from './audit/record-requests.ts';
import { addAuditRoutes } from './audit/routes.ts';
import { applyOfficerLayout } from './content-manager/apply-officer-layout.ts';
import { registerChoicesField } from './strapi/choices/choices.ts';
import { registerDeskRoutes } from './desk/register-desk-routes.ts';
import { refuseContentLoss, type Start } from './database/refuse-content-loss.ts';
import { explainRefusedDraft } from './publishing/gate/explain-refused-draft.ts';
import { findByChoice } from './strapi/choices/find-by-choice.ts';
import { recordAudit } from './audit/record-audit.ts';
import { recordPublication } from './publishing/history/record-publication.ts';
import { refuseOvertaken } from './versions/refuse-overtaken.ts';
import { refuseInvalidPublish } from './publishing/gate/refuse-invalid-publish.ts';
import { refuseRemovalInUse } from './publishing/gate/refuse-removal-in-use.ts';
import { sayPlainly } from './environment/say-plainly.ts';
import { addPublicationType } from './publishing/history/publication.ts';
import { addHistoryRoutes } from './publishing/history/routes.ts';
import { askOfficersNoMunicipality } from './boundary/municipalities/ask-officers-no-municipality.ts';
import { indexByMunicipality } from './boundary/municipalities/index-by-municipality.ts';
import { offerKnownMunicipalities } from './boundary/municipalities/offer-known-municipalities.ts';
import { registerMediaConditions } from './boundary/roles/own-media.ts';
import { registerOwnMunicipality } from './boundary/own-municipality.ts';
import { reconcileTokens } from './boundary/roles/reconcile-tokens.ts';
import { reconcileRoles } from './boundary/roles/reconcile-roles.ts';
import { refuseDrafts } from './boundary/refuse-drafts.ts';
import { addReleaseRoutes } from './releases/admin-routes.ts';
import { addPendingChangeType } from './publishing/outbox/pending-change.ts';
import { addPlannedPublicationType } from './releases/planned-publication.ts';
import { addPublisherRoutes } from './releases/publisher-routes.ts';
import { recordChanges } from './publishing/outbox/record-changes.ts';
import { recordMediaChanges } from './publishing/outbox/record-media-changes.ts';
import { addReleaseType } from './releases/release-record.ts';
import { addReleases } from './releases/releases.ts';
import { addSiteType } from './releases/site.ts';
import { startReleases, stopReleases } from './releases/start-releases.ts';
import { giveDraft } from './preview/give-draft.ts';
import { addPreviewLinkRoutes } from './preview/link-routes.ts';
import { addPreviewLinkType } from './preview/preview-link.ts';
import { addReadinessRoute } from './readiness/add-readiness-route.ts';
import { closeApiToOutside } from './requests/close-api-to-outside.ts';
import { seedDemo } from './seed/seed-demo.ts';
import { offerFormerSlugs } from './publishing/slugs/former-slugs.ts';
import { keepSlugsUnique } from './publishing/slugs/keep-slugs-unique.ts';
import { tellVersions } from './versions/tell-versions.ts';

/** Set by `register`, asked by `bootstrap`. */
let start: Start;

export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    start = refuseContentLoss(strapi);
    closeApiToOutside(strapi);
    addReadinessRoute(strapi);
    keepInsideOwnMunicipality(strapi);
    refuseOvertaken(strapi);
    tellVersions(strapi);
    keepSlugsUnique(strapi);
    offerFormerSlugs(strapi);
    guardAdminRoutes(strapi);
    registerChoicesField(strapi);
    findByChoice(strapi);
    await sayPlainly(() => offerKnownMunicipalities(strapi));
    indexByMunicipality(strapi);
    askOfficersNoMunicipality(strapi);
    explainRefusedDraft(strapi);
    refuseInvalidPublish(strapi);
    refuseRemovalInUse(strapi);
    addPublicationType(strapi);
    recordPublication(strapi);
    addHistoryRoutes(strapi);
    addAuditType(strapi);
    recordAudit(strapi);
    recordRequests(strapi);
    addAuditRoutes(strapi);
    addReleases(strapi);
    addPendingChangeType(strapi);
    addReleaseType(strapi);
    addSiteType(strapi);
    addPlannedPublicationType(strapi);
    recordChanges(strapi);
    recordMediaChanges(strapi);
    guardPictures(strapi);
    await addPublisherRoutes(strapi);
    addReleaseRoutes(strapi);
    limitAttempts(strapi);
    guardAccounts(strapi);
    inviteByMail(strapi);
    refuseDrafts(strapi);
    registerDeskRoutes(strapi);
    addPreviewLinkType(strapi);
    addPreviewLinkRoutes(strapi);
    giveDraft(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    start.requireChecked();
    const municipalities = readMunicipalities();
    keepAppendOnly(strapi.db, auditUid);
    keepFilesInOwnFolder(strapi);
    await ensureMediaFolders(strapi, municipalities);
    await moveLooseFiles(strapi);
    await registerOwnMunicipality(strapi);
    await registerMediaConditions(strapi);
    await reconcileRoles(strapi, municipalities);
    await reconcileTokens(strapi);
    await applyOfficerLayout(strapi);
    await sayPlainly(() => seedDemo(strapi, municipalities));
    await startReleases(strapi);
    await start.endTurn();
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await stopReleases(strapi);
  },
};
