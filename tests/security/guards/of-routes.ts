import { guardsIn, rulesIn } from './guard.ts';

const content = 'src/boundary/routes/content-rules.js';
const media = 'src/boundary/routes/media-rules.js';
const always = 'if (false)';

/** What stands on the routes of the admin, where Strapi goes past the document service. */
export const routeGuards = [
  ...guardsIn(
    'src/boundary/feature.js',
    ['security/routes'],
    {
      'the guard stands on the routes': [
        '(0, guard_admin_routes_ts_1.guardAdminRoutes)(strapi);',
        '',
      ],
    },
    { isNeededToStart: true },
  ),
  ...guardsIn('src/boundary/works-for.js', ['security/routes', 'security/documents'], {
    'who is a super admin is read from the role': ["code === 'strapi-super-admin'", 'true'],
  }),
  ...guardsIn('src/boundary/routes/guard-admin-routes.js', ['security/routes'], {
    'routes for super admins are closed to others': [
      "if (rule === 'administrators' || asker.kind !== 'officer')\n            throw new errors_ts_1.ForbiddenError();",
      "if (rule === 'administrators' || asker.kind !== 'officer')\n            return next();",
    ],
    'who works for nobody is refused on every route': [
      'if (municipalities.length === 0)\n            throw new errors_ts_1.ForbiddenError();',
      '',
    ],
    'the guard stands on our own routes too': [
      "(router) => guardRouter(strapi, '', router)",
      '(router) => router',
    ],
  }),
  ...rulesIn(content, ['security/content'], ['ownDocuments', 'ownPreview']),
  ...rulesIn(content, ['security/pickers'], ['ownRelations']),
  ...guardsIn(content, ['security/content'], {
    'types of Strapi itself are no content': [
      '    if (!(0, is_of_municipality_ts_1.isOfMunicipality)(strapi, uid))\n        throw',
      '    if (false)\n        throw',
    ],
    'documents named in the path are looked at': ['...[params.id, params.sourceId]', '...[]'],
    'documents named in the query are looked at': ['query.documentId, query.documentIds, ', ''],
    'documents named in the body are looked at': [', body.documentIds]', ']'],
    'a preview is of one document': [
      "if (typeof request.context.query.documentId !== 'string')",
      always,
    ],
  }),
  ...guardsIn(content, ['security/pickers'], {
    'pickers look who holds a component': [
      'if (holders.length === 0 || !holders.every((holder) => municipalities.includes(holder)))',
      always,
    ],
    'pickers are narrowed to the own municipalities': [
      'context.query.filters = (0, both_filters_ts_1.both)(filters, { municipality: { $in: municipalities } });',
      '',
    ],
    'what a field links to is shown as far as it is of the own municipality': [
      'own.has(documentId)',
      'true',
    ],
  }),
  ...rulesIn(
    media,
    ['security/media'],
    [
      'visibleFiles',
      'visibleFolders',
      'visibleFile',
      'visibleFolder',
      'visibleTree',
      'ownFile',
      'ownUpload',
      'ownFileUpdates',
      'ownFilesAndFolders',
      'ownNewFolder',
      'ownFolder',
    ],
  ),
  ...guardsIn(media, ['security/media'], {
    'the folder of a municipality is neither deleted nor moved': [
      'if ((0, officer_request_ts_1.listOf)(body.folderIds).some(',
      'if (false && (0, officer_request_ts_1.listOf)(body.folderIds).some(',
    ],
    'the folder of a municipality keeps its name': [
      'if (own.some((folder) => folder.id === Number(id))) {',
      'if (false) {',
    ],
    'what moves, moves to an own folder': ["if ('destinationFolderId' in body) {", 'if (false) {'],
    'a folder moves into an own folder': ['if (body.parent !== undefined)', always],
    'one file moves into an own folder': ['if (info.folder !== undefined)', always],
    'many files move into own folders': ['if (folder !== undefined)', always],
    'a new file stands in an own folder': [
      'if (wanted !== undefined && wanted !== null) {',
      'if (wanted) { return Number(wanted);',
    ],
  }),
  ...guardsIn('src/boundary/routes/media-query.js', ['security/media'], {
    'filters on media lead nowhere else': ['    requireOwnFilters(query.filters);', ''],
    'sorting of media leads nowhere else': ['    requireOwnSort(query.sort);', ''],
    'media come without what they are linked to': ['if (!kept.has(key))', always],
  }),
];
