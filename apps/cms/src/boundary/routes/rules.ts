import { ownColumns, ownDocuments, ownPreview, ownRelations } from './content-rules.ts';
import {
  ownFile,
  ownFilesAndFolders,
  ownFileUpdates,
  ownFolder,
  ownNewFolder,
  ownUpload,
  visibleFile,
  visibleFiles,
  visibleFolder,
  visibleFolders,
  visibleTree,
} from './media-rules.ts';
import {
  noAiFeatures,
  noAiTranslation,
  type OwnAnswer,
  ownDocumentCounts,
  ownStatistics,
  translationSettings,
  uploadSettings,
} from './own-answers.ts';
import type { OfficerRule } from './officer-request.ts';

/**
 * Who may use a route of the admin:
 *
 * - `everybody`: signing in, one's own account, and how the admin looks. No content;
 * - `administrators`: super admins alone;
 * - a rule: officers as far as it lets them, and super admins;
 * - an answer: officers get that one, and super admins what Strapi says.
 */
export type RouteRule = 'everybody' | 'administrators' | OfficerRule | OwnAnswer;

/** Strapi filters these through the document service, which is held inside the municipality. */
const anyOfficer: OfficerRule = () => {};

const content = '/content-manager/collection-types/:model';

const contentRules: Record<string, RouteRule> = {
  [`GET ${content}`]: ownDocuments,
  [`POST ${content}`]: ownDocuments,
  [`GET ${content}/:id`]: ownDocuments,
  [`PUT ${content}/:id`]: ownDocuments,
  [`DELETE ${content}/:id`]: ownDocuments,
  [`POST ${content}/clone/:sourceId`]: ownDocuments,
  [`POST ${content}/auto-clone/:sourceId`]: ownDocuments,
  [`POST ${content}/actions/publish`]: ownDocuments,
  [`POST ${content}/:id/actions/publish`]: ownDocuments,
  [`POST ${content}/:id/actions/unpublish`]: ownDocuments,
  [`POST ${content}/:id/actions/discard`]: ownDocuments,
  [`POST ${content}/actions/bulkDelete`]: ownDocuments,
  [`POST ${content}/actions/bulkPublish`]: ownDocuments,
  [`POST ${content}/actions/bulkUnpublish`]: ownDocuments,
  [`POST ${content}/actions/bulkFindForValidation`]: ownDocuments,
  [`GET ${content}/:id/actions/countDraftRelations`]: ownDocuments,
  [`GET ${content}/actions/countManyEntriesDraftRelations`]: ownDocuments,
  'GET /content-manager/relations/:model/:targetField': ownRelations,
  'GET /content-manager/relations/:model/:id/:targetField': ownRelations,
  'GET /content-manager/preview/url/:contentType': ownPreview,
  'GET /content-manager/homepage/recent-documents': anyOfficer,
  // How the forms look, not what stands in them.
  'GET /content-manager/init': 'everybody',
  'GET /content-manager/content-types': 'everybody',
  'GET /content-manager/content-types-settings': 'everybody',
  'GET /content-manager/content-types/:uid/configuration': ownColumns,
  'GET /content-manager/components': 'everybody',
  'GET /content-manager/components/:uid/configuration': 'everybody',
  'GET /content-manager/preview/script': 'everybody',
};

const mediaRules: Record<string, RouteRule> = {
  'GET /upload/files': visibleFiles,
  'GET /upload/files/:id': visibleFile,
  'PUT /upload/files/:id': ownFile,
  'DELETE /upload/files/:id': ownFile,
  'POST /upload/files/:id/replace': ownFile,
  'POST /upload': ownUpload,
  'POST /upload/files': ownUpload,
  'POST /upload/actions/bulk-update': ownFileUpdates,
  'POST /upload/actions/bulk-delete': ownFilesAndFolders,
  'POST /upload/actions/bulk-move': ownFilesAndFolders,
  'GET /upload/folders': visibleFolders,
  'GET /upload/folders/:id': visibleFolder,
  'POST /upload/folders': ownNewFolder,
  'PUT /upload/folders/:id': ownFolder,
  'GET /upload/folder-structure': visibleTree,
  'GET /upload/configuration': 'everybody',
};

const accountRules: Record<string, RouteRule> = {
  'GET /admin/init': 'everybody',
  'GET /admin/project-type': 'everybody',
  'GET /admin/project-settings': 'everybody',
  'GET /admin/information': 'everybody',
  'GET /admin/telemetry-properties': 'everybody',
  'GET /admin/plugins': 'everybody',
  'GET /admin/license-trial-time-left': 'everybody',
  'GET /admin/guided-tour-meta': 'everybody',
  'GET /admin/registration-info': 'everybody',
  'POST /admin/login': 'everybody',
  'POST /admin/logout': 'everybody',
  'POST /admin/access-token': 'everybody',
  'POST /admin/register': 'everybody',
  'POST /admin/register-admin': 'everybody',
  'POST /admin/forgot-password': 'everybody',
  'POST /admin/reset-password': 'everybody',
  'GET /admin/permissions': 'everybody',
  'POST /admin/permissions/check': 'everybody',
  'GET /admin/users/me': 'everybody',
  'PUT /admin/users/me': 'everybody',
  'GET /admin/users/me/permissions': 'everybody',
  'GET /admin/users/me/sessions': 'everybody',
  'DELETE /admin/users/me/sessions': 'everybody',
  'DELETE /admin/users/me/sessions/:sessionId': 'everybody',
  'GET /admin/homepage/layout': 'everybody',
  'PUT /admin/homepage/layout': 'everybody',
  'GET /i18n/locales': 'everybody',
};

/** What Strapi's screens ask without needing it; its own answers count what every municipality has. */
const answeredRules: Record<string, RouteRule> = {
  'GET /content-manager/homepage/count-documents': ownDocumentCounts,
  'GET /admin/homepage/key-statistics': ownStatistics,
  'GET /admin/ai-feature-config': noAiFeatures,
  'GET /i18n/settings': translationSettings,
  'GET /i18n/ai-localization-jobs/collection-types/:contentType/:documentId': noAiTranslation,
  'GET /upload/settings': uploadSettings,
};

/** Routes of our own: the handlers ask for what belongs to the municipalities of the user, and only that. */
const ownRules: Record<string, RouteRule> = {
  // The name of the environment alone; the screen to sign in shows it too.
  'GET /desk/environment': 'everybody',
  'GET /desk/overview': anyOfficer,
  'GET /desk/municipalities': anyOfficer,
  'GET /desk/holidays': anyOfficer,
  'POST /desk/holidays': anyOfficer,
  'DELETE /desk/holidays/:documentId': anyOfficer,
  'POST /desk/services/:documentId/copy': anyOfficer,
  'GET /history/:noun/:entry': anyOfficer,
  'POST /history/:id/restore': anyOfficer,
  'GET /sociaal-huis/release-status/:uid/:documentId': anyOfficer,
  'GET /sociaal-huis/planned-publication/:uid/:documentId': anyOfficer,
  'PUT /sociaal-huis/planned-publication/:uid/:documentId': anyOfficer,
  'DELETE /sociaal-huis/planned-publication/:uid/:documentId': anyOfficer,
  'GET /sociaal-huis/releases': anyOfficer,
  'POST /sociaal-huis/releases/:municipality/retry': anyOfficer,
  'POST /sociaal-huis/releases/:municipality/confirm-loss': anyOfficer,
  'DELETE /sociaal-huis/sites/:id': 'administrators',
  'GET /preview-links/:noun/:documentId': anyOfficer,
  'POST /preview-links/:noun/:documentId': anyOfficer,
  'DELETE /preview-links/:noun/:documentId': anyOfficer,
  'GET /audit': 'administrators',
};

/**
 * Routes for super admins alone. A route that stands in none of these lists is theirs as well, so that
 * an update of Strapi opens nothing; it has to be named here all the same, and a test says which.
 */
const administratorRoutes = [
  'GET /admin/users',
  'POST /admin/users',
  'GET /admin/users/:id',
  'PUT /admin/users/:id',
  'DELETE /admin/users/:id',
  'POST /admin/users/batch-delete',
  'GET /admin/roles',
  'POST /admin/roles',
  'GET /admin/roles/:id',
  'PUT /admin/roles/:id',
  'DELETE /admin/roles/:id',
  'POST /admin/roles/batch-delete',
  'GET /admin/roles/:id/permissions',
  'PUT /admin/roles/:id/permissions',
  'GET /admin/webhooks',
  'POST /admin/webhooks',
  'GET /admin/webhooks/:id',
  'PUT /admin/webhooks/:id',
  'DELETE /admin/webhooks/:id',
  'POST /admin/webhooks/batch-delete',
  'POST /admin/webhooks/:id/trigger',
  ...['/admin/api-tokens', '/admin/admin-tokens', '/admin/transfer/tokens'].flatMap((tokens) => [
    `GET ${tokens}`,
    `POST ${tokens}`,
    `GET ${tokens}/:id`,
    `PUT ${tokens}/:id`,
    `DELETE ${tokens}/:id`,
    `POST ${tokens}/:id/regenerate`,
  ]),
  'GET /admin/admin-tokens/:id/owner-permissions',
  'GET /admin/content-api/permissions',
  'GET /admin/content-api/routes',
  'GET /admin/transfer/runner/push',
  'GET /admin/transfer/runner/pull',
  'POST /admin/project-settings',
  'GET /admin/ai-usage',
  'GET /admin/ai-token',
  // Whether a value exists anywhere. No field of ours is of the kind that asks this.
  'POST /content-manager/uid/generate',
  'POST /content-manager/uid/check-availability',
  // Takes the first entry of a type without asking whose it is. No type of ours is single.
  ...['GET', 'PUT', 'DELETE'].map((method) => `${method} /content-manager/single-types/:model`),
  'POST /content-manager/single-types/:model/actions/publish',
  'POST /content-manager/single-types/:model/actions/unpublish',
  'POST /content-manager/single-types/:model/actions/discard',
  'GET /content-manager/single-types/:model/actions/countDraftRelations',
  'PUT /content-manager/content-types/:uid/configuration',
  'PUT /content-manager/components/:uid/configuration',
  'GET /content-type-builder/reserved-names',
  'GET /content-type-builder/content-types',
  'GET /content-type-builder/content-types/:uid',
  'POST /content-type-builder/content-types',
  'PUT /content-type-builder/content-types/:uid',
  'DELETE /content-type-builder/content-types/:uid',
  'GET /content-type-builder/components',
  'GET /content-type-builder/components/:uid',
  'POST /content-type-builder/components',
  'PUT /content-type-builder/components/:uid',
  'DELETE /content-type-builder/components/:uid',
  'PUT /content-type-builder/component-categories/:name',
  'DELETE /content-type-builder/component-categories/:name',
  'GET /content-type-builder/schema',
  'POST /content-type-builder/update-schema',
  'GET /content-type-builder/update-schema-status',
  'POST /email',
  'POST /email/test',
  'GET /email/settings',
  'POST /email/verify',
  'PUT /upload/settings',
  'PUT /upload/configuration',
  // Has the server fetch any address.
  'POST /upload/actions/upload-from-urls',
  'POST /upload/actions/generate-ai-metadata',
  'POST /upload/ai-metadata-jobs',
  'GET /upload/ai-metadata-jobs/latest',
  'GET /upload/ai-metadata-jobs/pending-count',
  'GET /i18n/iso-locales',
  'POST /i18n/locales',
  'PUT /i18n/locales/:id',
  'DELETE /i18n/locales/:id',
  'PUT /i18n/settings',
  // Reads a document without asking whose it is.
  'POST /i18n/content-manager/actions/get-non-localized-fields',
  'GET /i18n/content-manager/get-fill-from-locale/:model',
  'GET /i18n/ai-localization-jobs/single-types/:contentType',
];

/** Every route of the admin that is known, as `METHOD /path`, with who may use it. */
export const routeRules: Readonly<Record<string, RouteRule>> = {
  ...contentRules,
  ...mediaRules,
  ...accountRules,
  ...answeredRules,
  ...ownRules,
  ...Object.fromEntries(
    administratorRoutes.map((route): [string, RouteRule] => [route, 'administrators']),
  ),
};
