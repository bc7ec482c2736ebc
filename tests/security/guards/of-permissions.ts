import { guardsIn } from './guard.ts';

const roles = ['security/roles'];
const contentApi = ['security/content-api'];
const passwords = 'src/accounts/guard-accounts.js';
const accounts = ['publish/accounts'];

/** Roles, tokens and accounts. */
export const permissionGuards = [
  ...guardsIn('src/boundary/roles/officer-permissions.js', roles, {
    'the permissions have their condition': ['[own_municipality_ts_1.ownMunicipality]', '[]'],
    'the municipality of an entry is not for filling in': ["field !== 'municipality'", 'true'],
  }),
  ...guardsIn(
    'src/boundary/feature.js',
    roles,
    {
      'the condition is known before roles are stored': [
        'await (0, own_municipality_ts_1.registerOwnMunicipality)(strapi);',
        '',
      ],
    },
    { isNeededToStart: true, isForFirstStart: true },
  ),
  ...guardsIn(
    'src/boundary/roles/reconcile-roles.js',
    roles,
    { 'the roles of Strapi are removed': ['await removeDefaultRoles(strapi);', ''] },
    { isForFirstStart: true },
  ),
  ...guardsIn(
    'src/boundary/roles/reconcile-tokens.js',
    roles,
    {
      'the tokens of Strapi are removed': ['await removeDefaultTokens(strapi);', ''],
      'the build token reads no more than it has to': [
        '`${(0, uid_of_ts_1.uidOf)(noun)}.find`,',
        '`${(0, uid_of_ts_1.uidOf)(noun)}.find`, `${(0, uid_of_ts_1.uidOf)(noun)}.delete`,',
      ],
    },
    { isForFirstStart: true },
  ),
  ...guardsIn('src/boundary/feature.js', contentApi, {
    'drafts are not given over REST': ['(0, refuse_drafts_ts_1.refuseDrafts)(strapi);', ''],
  }),
  ...guardsIn('src/boundary/refuse-drafts.js', contentApi, {
    'drafts are not given through a relation either': [' || asksForDrafts(value)', ''],
    'drafts are not given by their other names': [
      ", 'publicationFilter', 'hasPublishedVersion'",
      '',
    ],
  }),
  ...guardsIn('src/publishing/slugs/former-slugs.js', contentApi, {
    'former addresses are for the build': [
      "auth: { scope: ['api::service.service.find'] }",
      'auth: false',
    ],
  }),
  ...guardsIn(passwords, ['security/accounts'], {
    'a new account has a good password': [
      "for (const method of ['create', 'createFirstAdmin'])",
      "for (const method of ['createFirstAdmin'])",
    ],
    'the first administrator has a good password': ["['create', 'createFirstAdmin']", "['create']"],
  }),
  ...guardsIn(passwords, accounts, {
    'passwords are held against the rules': [
      'if (password === undefined || password === null)',
      'if (true)',
    ],
    'a new password is a good one': ['requireGoodPassword(fields.password, fields, before);', ''],
    'a bad new password on the own profile signs nobody out': [
      "if (typeof body.password === 'string')",
      'if (false)',
    ],
    'sessions end with access': [
      'if (updated && losesAccess(before, updated, fields))',
      'if (false)',
    ],
    'disabled is losing access': ['if (fields.isActive === false)', 'if (false)'],
    'losing a role is losing access': ['!left.has(code)', 'false'],
  }),
  ...guardsIn('src/accounts/explain-password.js', accounts, {
    'words that others know of somebody make no password': ['...personal.flatMap(wordsIn)', ''],
    'usual words make no password': ['...common_parts_ts_1.commonParts, ', ''],
  }),
  ...guardsIn('src/accounts/explain-password.js', ['security/accounts'], {
    'a short password is refused': [
      'if ([...password].length < common_passwords_ts_1.shortestPassword)',
      'if (false)',
    ],
    'a password that many choose is refused': ['if (isOftenChosen(password))', 'if (false)'],
    'what bcrypt cuts off is refused': ['if (Buffer.byteLength(password) > longest)', 'if (false)'],
    'a password has different signs': ['isVaried && ', ''],
  }),
  ...guardsIn('src/accounts/feature.js', accounts, {
    'attempts from one address are limited': [
      '(0, limit_attempts_ts_1.limitAttempts)(strapi);',
      '',
    ],
  }),
  ...guardsIn('src/requests/route-path.js', [...accounts, 'publish/audit'], {
    'every spelling of an address counts': [".toLowerCase().replace(/\\/+$/, '')", ''],
  }),
  ...guardsIn('src/accounts/limit-attempts.js', accounts, {
    'mails from one address are limited': ['path === mailing ? mails', 'false ? mails'],
    'other ways to guess count as well': [
      "'/admin/login',\n    '/admin/register',\n    '/admin/register-admin',\n    '/admin/reset-password',",
      "'/admin/login',",
    ],
  }),
  ...guardsIn('src/accounts/client-address.js', accounts, {
    'an address in front of the one of our proxy is not believed': ['.at(-1)', '.at(0)'],
  }),
];
