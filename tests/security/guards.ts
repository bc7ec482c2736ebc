/** A guard of the CMS, and how to take it away from its compiled code. */
export interface Guard {
  name: string;
  /** Below dist/src. */
  file: string;
  /** Stands in the file exactly once. */
  code: string;
  without: string;
  /** Test files that should notice, to be asked first; without them every file is asked. */
  tests: string[];
}

const documents = 'documents/keep-inside-own-municipality.js';
const links = 'documents/connections.js';
const requireLinks = 'documents/require-own-connections.js';
const content = 'admin-routes/content-rules.js';
const media = 'admin-routes/media-rules.js';
const route = 'admin-routes/guard-admin-routes.js';

/** Takes the body away from an exported rule. */
function rule(name: string, file: string, tests: string[]): Guard {
  const code = `async function ${name}(`;
  return {
    name: `rule ${name}`,
    file,
    code,
    without: `async function ${name}() {}\nasync function _${name}(`,
    tests,
  };
}

export const guards: Guard[] = [
  {
    name: 'reads are narrowed to the own municipalities',
    file: documents,
    code: '{ municipality: { $in: asker.municipalities } }',
    without: '{}',
    tests: ['documents'],
  },
  {
    name: 'a token only reads',
    file: documents,
    code: "if (asker.kind === 'token')",
    without: 'if (false)',
    tests: ['documents'],
  },
  {
    name: 'delete, publish, unpublish and discard ask whose it is',
    file: documents,
    code: 'if (moves.has(action)) {\n        await',
    without: 'if (moves.has(action)) {\n        void',
    tests: ['documents'],
  },
  {
    name: 'update and clone ask whose it is',
    file: documents,
    code: 'const municipality = await (0, municipality_of_documents_ts_1.requireOwnDocument)(strapi, uid, params.documentId, asker);',
    without: "const municipality = data.municipality ?? 'genk';",
    tests: ['documents'],
  },
  {
    name: 'nothing moves to another municipality',
    file: documents,
    code: '        refuseMove(municipality, data.municipality);\n        data.municipality = municipality;',
    without: '',
    tests: ['documents'],
  },
  {
    name: 'a new entry gets a municipality of its own',
    file: documents,
    code: 'data.municipality = chooseMunicipality(asker, data.municipality);',
    without: '',
    tests: ['documents'],
  },
  {
    name: 'the identity in new data is dropped',
    file: documents,
    code: 'delete data.documentId;',
    without: '',
    tests: ['documents'],
  },
  {
    name: 'links are looked at',
    file: documents,
    code: 'await (0, require_own_connections_ts_1.requireOwnConnections)',
    without: 'void (0, require_own_connections_ts_1.requireOwnConnections)',
    tests: ['documents'],
  },
  {
    name: 'a link to another municipality is refused',
    file: requireLinks,
    code: 'found.every((row) => row.municipality === municipality)',
    without: 'true',
    tests: ['documents'],
  },
  {
    name: 'a file of another municipality is refused',
    file: requireLinks,
    code: '? await areOwnFiles(strapi, found, municipality)',
    without: '? true',
    tests: ['documents'],
  },
  {
    name: 'links in components are found',
    file: links,
    code: "return collectConnections(modelOf, attribute.component ?? '', item);",
    without: 'return [];',
    tests: ['documents'],
  },
  {
    name: 'links in blocks are found',
    file: links,
    code: "typeof component === 'string' ? collectConnections(modelOf, component, block) : []",
    without: '[]',
    tests: ['documents'],
  },
  {
    name: 'links below "set" are found',
    file: links,
    code: '...namesIn(set), ',
    without: '',
    tests: ['documents'],
  },
  {
    name: 'links below "connect" are found',
    file: links,
    code: ', ...namesIn(connect)',
    without: '',
    tests: ['documents'],
  },
  {
    name: 'a document is looked at in all its versions by a plain name',
    file: 'documents/municipality-of-documents.js',
    code: "if (typeof documentId !== 'string')",
    without: 'if (false)',
    tests: ['documents'],
  },
  {
    name: 'who is a super admin is read from the role',
    file: 'permissions/who-asks.js',
    code: 'code === superAdmin',
    without: 'true',
    tests: ['routes', 'documents'],
  },
  {
    name: 'routes for super admins are closed to others',
    file: route,
    code: "if (typeof rule !== 'function' || asker.kind !== 'officer')\n            throw new refusals_ts_1.ForbiddenError();",
    without:
      "if (typeof rule !== 'function' || asker.kind !== 'officer')\n            return next();",
    tests: ['routes'],
  },
  {
    name: 'who works for nobody is refused on every route',
    file: route,
    code: 'if (municipalities.length === 0)\n            throw new refusals_ts_1.ForbiddenError();',
    without: '',
    tests: ['routes'],
  },
  {
    name: 'the guard stands on the routes',
    file: 'index.js',
    code: '(0, guard_admin_routes_ts_1.guardAdminRoutes)(strapi);',
    without: '',
    tests: ['routes'],
  },
  {
    name: 'the boundary stands around the document service',
    file: 'index.js',
    code: '(0, keep_inside_own_municipality_ts_1.keepInsideOwnMunicipality)(strapi);',
    without: '',
    tests: ['documents'],
  },
  rule('ownDocuments', content, ['content']),
  rule('ownPreview', content, ['content']),
  rule('ownRelations', content, ['content']),
  {
    name: 'pickers look who holds a component',
    file: content,
    code: 'if (holders.length === 0 || !holders.every((holder) => municipalities.includes(holder)))',
    without: 'if (false)',
    tests: ['content'],
  },
  {
    name: 'pickers are narrowed to the own municipalities',
    file: content,
    code: 'context.query.filters = (0, both_filters_ts_1.both)(filters, { municipality: { $in: municipalities } });',
    without: '',
    tests: ['content'],
  },
  ...[
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
  ].map((name) => rule(name, media, ['media'])),
  {
    name: 'filters on media lead nowhere else',
    file: 'admin-routes/media-query.js',
    code: '    requireOwnFilters(query.filters);',
    without: '',
    tests: ['media'],
  },
  {
    name: 'sorting of media leads nowhere else',
    file: 'admin-routes/media-query.js',
    code: '    requireOwnSort(query.sort);',
    without: '',
    tests: ['media'],
  },
  {
    name: 'the permissions have their condition',
    file: 'permissions/officer-permissions.js',
    code: '[own_municipality_ts_1.ownMunicipality]',
    without: '[]',
    tests: ['roles'],
  },
  {
    name: 'drafts are not given over REST',
    file: 'index.js',
    code: '(0, refuse_drafts_ts_1.refuseDrafts)(strapi);',
    without: '',
    tests: ['content-api'],
  },
  {
    name: 'the roles of Strapi are removed',
    file: 'permissions/reconcile-roles.js',
    code: 'await removeDefaultRoles(strapi);',
    without: '',
    tests: ['roles'],
  },
  {
    name: 'the tokens of Strapi are removed',
    file: 'permissions/reconcile-build-token.js',
    code: 'await removeDefaultTokens(strapi);',
    without: '',
    tests: ['roles'],
  },
  {
    name: 'an address is unique in its municipality',
    file: 'slugs/keep-slugs-unique.js',
    code: 'if (!isTaken(wanted))',
    without: 'if (true)',
    tests: ['slugs'],
  },
  {
    name: 'an address that was is remembered',
    file: 'slugs/keep-slugs-unique.js',
    code: 'publish: rememberOldSlug,',
    without: '',
    tests: ['slugs'],
  },
];
