import { guardsIn } from './guard.ts';

const look = 'src/publishing/watch-entries.js';
const history = 'src/publishing/history/routes.js';

/** Publishing, the versions, the log, the addresses and the desk. */
export const publishingGuards = [
  ...guardsIn(look, ['publish/gate'], {
    'publishing is held against the schema': [
      'isGated && isDraftThere ? await gate(before.draft) : undefined;',
      'undefined;',
    ],
  }),
  ...guardsIn('src/publishing/gate/require-publishable.js', ['publish/gate'], {
    'a selection is published whole or not at all': [
      'await requireAllPublishable(strapi, noun, documentIds);',
      '{}',
    ],
  }),
  ...guardsIn(look, ['security/publishing'], {
    'publishing while saving is too': [
      'publishable = await gate(await (0, load_entry_ts_1.loadDraft)(strapi, noun, documentId));',
      '',
    ],
    'what is refused is not saved either': [
      'return strapi.db.transaction(() => watch(',
      'return (async (work) => work())(() => watch(',
    ],
  }),
  ...guardsIn(look, ['publish/removal'], {
    'what others on the site cannot do without stays': [
      'await (0, require_unused_ts_1.requireUnused)(strapi, noun, String(look.documentId));',
      ';',
    ],
  }),
  ...guardsIn('src/publishing/gate/find-problems.js', ['publish/gate'], {
    'the schema of the site is asked': ['...findSchemaProblems(noun, entry),', ''],
    'what an entry points at is published': [
      '...findBrokenReferences(noun, entry, surroundings),',
      '',
    ],
    'what has ended is not published': ['...findExpired(noun, entry, surroundings.now),', ''],
  }),
  ...guardsIn('src/publishing/gate/find-problems.js', ['security/publishing'], {
    'samples are not published on a real site': [
      '...(surroundings.allowSamples ? [] : findSample(entry)),',
      '',
    ],
  }),
  ...guardsIn(history, ['security/history'], {
    'versions are listed to the own municipality': [
      'rows.filter(({ municipality }) => (0, works_for_ts_1.worksFor)(context.state.user, municipality))',
      'rows',
    ],
    'a version is put back by its own municipality': [
      ' || !(0, works_for_ts_1.worksFor)(user, row.municipality)',
      '',
    ],
  }),
  ...guardsIn(look, ['publish/history'], {
    'every version is kept': ['if (publishable && after) {', 'if (false) {'],
  }),
  ...guardsIn('src/strapi/hidden-type.js', ['publish/audit', 'publish/history'], {
    'the log and the versions are no content': [
      'if (context.uid.startsWith(`${namespace}.`)) {',
      'if (false) {',
    ],
  }),
  ...guardsIn('src/boundary/routes/rules.js', ['security/routes', 'publish/audit'], {
    'the log is for super admins': ["'GET /audit': 'administrators'", "'GET /audit': anyOfficer"],
  }),
  ...guardsIn('src/audit/feature.js', ['security/audit'], {
    'the log only grows': [
      '(0, keep_append_only_ts_1.keepAppendOnly)(strapi.db, audit_entry_ts_1.auditUid);',
      '',
    ],
  }),
  ...guardsIn(look, ['publish/audit'], {
    'what is published and deleted is written down': [
      'await (0, audit_entry_ts_1.writeAudit)(strapi, line);',
      ';',
    ],
  }),
  ...guardsIn('src/audit/feature.js', ['publish/audit'], {
    'what is refused is written down': ['(0, record_requests_ts_1.recordRequests)(strapi);', ''],
  }),
  ...guardsIn('src/audit/record-requests.js', ['publish/audit'], {
    'what was typed to sign in stays out of the log': [
      "`Account ${known?.email ?? 'dat niet bestaat'}`",
      '`Account ${email}`',
    ],
  }),
  ...guardsIn('src/accounts/client-address.js', ['publish/audit'], {
    'the log keeps no whole address': ['return `${four[1]}.0`;', 'return address;'],
  }),
  ...guardsIn('src/publishing/slugs/settle-slug.js', ['security/slugs'], {
    'an address is unique in its municipality': ['if (!isTaken(wanted))', 'if (true)'],
    'an address made by us is a free one': [
      'slug: (0, build_slug_ts_1.chooseFreeSlug)(slug, isTaken) };',
      'slug };',
    ],
  }),
  ...guardsIn(look, ['security/slugs'], {
    'an address that was is remembered': [
      'await (0, settle_slug_ts_1.rememberOldSlug)(strapi, look);',
      ';',
    ],
  }),
  ...guardsIn('src/publishing/slugs/former-slugs.js', ['security/slugs'], {
    'a former address that is in use leads nowhere else': [
      ' || published.some((row) => row.slug === slug)',
      '',
    ],
  }),
  ...guardsIn('src/desk/own-municipalities.js', ['desk/desk'], {
    'the desk is about the own municipalities': [
      'all.filter(({ slug }) => own.includes(slug))',
      'all',
    ],
    'what is asked for a municipality is for an own one': [
      'const chosen = slug ? own.find(',
      'const chosen = slug ? (0, municipalities_1.readMunicipalities)().find(',
    ],
  }),
  ...guardsIn('src/desk/copy-service.js', ['desk/desk'], {
    'a service is copied by its own municipality': [
      'if (!source)\n            continue;',
      'if (!source)\n            services.push({});',
    ],
  }),
  ...guardsIn('src/desk/plan-holidays.js', ['desk/desk'], {
    'a holiday is removed by its own municipality': [
      'exceptions.find((exception) => exception.documentId === documentId)',
      "{ source: 'feestdag', from: '2031-01-01', until: '2031-01-01' }",
    ],
    'the planner removes nothing but what it planned': [
      ' || !(0, holiday_plan_ts_1.isPlanned)(found)',
      '',
    ],
  }),
  ...guardsIn('src/desk/register-desk-routes.js', ['desk/desk'], {
    'only texts are taken for days': ["value.every((one) => typeof one === 'string')", 'true'],
  }),
];
