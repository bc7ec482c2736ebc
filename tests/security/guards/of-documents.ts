import { guardsIn } from './guard.ts';

const tests = ['security/documents'];

/** The boundary around the document service, and what counts as a link. */
export const documentGuards = [
  ...guardsIn('src/boundary/feature.js', tests, {
    'the boundary stands around the document service': [
      '(0, keep_inside_own_municipality_ts_1.keepInsideOwnMunicipality)(strapi);',
      '',
    ],
  }),
  ...guardsIn('src/boundary/documents/keep-inside-own-municipality.js', tests, {
    'reads are narrowed to the own municipalities': [
      '{ municipality: { $in: asker.municipalities } }',
      '{}',
    ],
    'a token only reads': ["if (asker.kind === 'token')", 'if (false)'],
    'delete, publish, unpublish and discard ask whose it is': [
      'if (moves.has(action)) {\n        await',
      'if (moves.has(action)) {\n        void',
    ],
    'update and clone ask whose it is': [
      'const municipality = await (0, require_own_document_ts_1.requireOwnDocument)(strapi, uid, params.documentId, asker);',
      "const municipality = data.municipality ?? 'genk';",
    ],
    'nothing moves to another municipality': [
      '        refuseMove(municipality, data.municipality);\n        data.municipality = municipality;',
      '',
    ],
    'a new entry gets a municipality of its own': [
      'data.municipality = chooseMunicipality(asker, data.municipality);',
      '',
    ],
    'who works for several chooses among those': ['&& choices.includes(wanted)', ''],
    'who works for nobody makes nothing': [
      'if (choices.length === 0)\n        throw new errors_ts_1.ForbiddenError();',
      '',
    ],
    'the identity in new data is dropped': ['delete data.documentId;', ''],
    'links are looked at': [
      'await (0, require_own_connections_ts_1.requireOwnConnections)',
      'void (0, require_own_connections_ts_1.requireOwnConnections)',
    ],
  }),
  ...guardsIn('src/boundary/documents/require-own-connections.js', tests, {
    'a link to another municipality is refused': [
      'found.every((row) => row.municipality === municipality)',
      'true',
    ],
    'a link to nothing is refused': ['found.length === 0 || ', ''],
    'a file of another municipality is refused': [
      '? await areOwnFiles(strapi, found, municipality)',
      '? true',
    ],
  }),
  ...guardsIn('src/boundary/documents/connections.js', tests, {
    'links in components are found': [
      "return collectConnections(modelOf, attribute.component ?? '', item);",
      'return [];',
    ],
    'links in blocks are found': [
      "typeof component === 'string' ? collectConnections(modelOf, component, block) : []",
      '[]',
    ],
    'links below "set" are found': ['...namesIn(set), ', ''],
    'links below "connect" are found': [', ...namesIn(connect)', ''],
  }),
  ...guardsIn('src/boundary/documents/require-own-document.js', tests, {
    'a document is looked for by a plain name': [
      "if (typeof documentId !== 'string')",
      'if (false)',
    ],
    'a document is of the municipality of all its versions': [
      'others.length === 0 ? first : undefined',
      'first',
    ],
  }),
];
