import { guardsIn } from './guard.ts';

const tests = ['publish/overtaken'];

/** What keeps a text that somebody saved from being written over by somebody who did not see it. */
export const versionGuards = [
  ...guardsIn('src/versions/feature.js', tests, {
    'nobody writes over what they did not see': [
      '(0, refuse_overtaken_ts_1.refuseOvertaken)(strapi);',
      '',
    ],
    'lists tell the versions of drafts': ['(0, tell_versions_ts_1.tellVersions)(strapi);', ''],
  }),
  ...guardsIn('src/versions/refuse-overtaken.js', tests, {
    'each change asks for the newest version': [
      'await requireNewest(strapi, uid, documentId);\n            const result',
      'const result',
    ],
    'a change without a version is refused': [
      'if (standsOn === undefined)\n            throw refusal(explain_overtaken_ts_1.withoutVersion);',
      'if (standsOn === undefined)\n            continue;',
    ],
    'a selection is asked as a whole': [
      'await requireNewestSelection(strapi, type, documentIds, request);',
      '',
    ],
  }),
  ...guardsIn('src/boundary/documents/require-own-document.js', tests, {
    'only its own municipality reads who deleted an entry': [
      ' || !worksFor(asker, deletion.municipality)',
      '',
    ],
  }),
  ...guardsIn('src/releases/plan-publication.js', tests, {
    'a plan asks for the newest version': [
      'await (0, refuse_overtaken_ts_1.requireNewest)(strapi, (0, uid_of_ts_1.uidOf)(noun), documentId);',
      '',
    ],
    'a plan replaces the one that was seen': [
      'await requireSamePlan(strapi, entry, replaces);',
      '',
    ],
  }),
];
