import { guardsIn } from './guard.ts';

const tests = ['security/releases'];

/** What officers see of the releases, what they may ask, and who takes the work. */
export const releaseGuards = [
  ...guardsIn('src/releases/admin-routes.js', tests, {
    'how far an entry is, and its plan, are for its own municipality': [
      '(0, who_asks_ts_1.askerOf)(state)',
      "{ kind: 'system' }",
    ],
    'a release is asked again and confirmed for the own municipality': [
      'if (!own || !(0, works_for_ts_1.worksFor)(state.user, own.slug))',
      'if (!own)',
    ],
    'the releases of others are left out': [
      'if (!(0, works_for_ts_1.worksFor)(state.user, own.slug))\n                        continue;',
      '',
    ],
  }),
  ...guardsIn('src/releases/forget-site.js', ['publish/release-status'], {
    'a site that is made is not forgotten': [
      'if ((0, site_ts_1.awaySince)(asked) === null)',
      'if (false)',
    ],
  }),
  ...guardsIn('src/releases/publisher-routes.js', tests, {
    'only the token of the publisher takes work': [
      'scope: [publisher_action_ts_1.publisherAction]',
      "scope: ['api::service.service.find']",
    ],
  }),
  ...guardsIn('src/boundary/routes/own-answers.js', ['security/interference'], {
    'the home page counts the own entries': [
      'where: { municipality: { $in: municipalities } },',
      '',
    ],
  }),
];
