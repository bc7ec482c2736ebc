import type { Guard } from './guard.ts';

const give = 'src/preview/give-draft.js';

/** Who gets a key to a draft, and what it opens. */
export const previewGuards: Guard[] = [
  {
    name: 'links to previews ask whose the entry is',
    file: 'src/preview/link-routes.js',
    code: 'await (0, require_own_document_ts_1.requireOwnDocument)(strapi, (0, uid_of_ts_1.uidOf)(type.noun), documentId, asker)',
    without: "'genk'",
    tests: ['security/preview'],
  },
  {
    name: 'a key needs our signature',
    file: 'src/preview/preview-key.js',
    code: 'if (!isOurs || rest.length > 0)',
    without: 'if (false)',
    tests: ['security/preview'],
  },
  {
    name: 'a key has an end',
    file: give,
    code: 'if (key.until <= Date.now())',
    without: 'if (false)',
    tests: ['security/preview'],
  },
  {
    name: 'a key of a withdrawn link opens nothing',
    file: give,
    code: 'key.link !== undefined && !(await (0, preview_link_ts_1.isOut)(strapi, key))',
    without: 'false',
    tests: ['security/preview'],
  },
  {
    name: 'a key opens a draft of its own municipality',
    file: 'src/preview/read-draft.js',
    code: 'const reader = { state: { user: { roles: [{ code: (0, own_municipality_ts_1.roleCodeOf)(municipality) }] } } };',
    without: "const reader = { state: { user: { roles: [{ code: 'strapi-super-admin' }] } } };",
    tests: ['security/preview'],
  },
];
