import { describe, expect, test } from 'vitest';
import { cms, officers, outsiders, send, unknownId } from './attackers.ts';
import { findTraces, Watch } from './database.ts';

/** What needs no municipality: signing in, one's own account, and how the admin looks. */
const forEverybody = new Set([
  'GET /admin/init',
  'GET /admin/project-type',
  'GET /admin/project-settings',
  'GET /admin/information',
  'GET /admin/telemetry-properties',
  'GET /admin/plugins',
  'GET /admin/license-trial-time-left',
  'GET /admin/guided-tour-meta',
  'GET /admin/registration-info',
  'POST /admin/login',
  'POST /admin/logout',
  'POST /admin/access-token',
  'POST /admin/register',
  'POST /admin/register-admin',
  'POST /admin/forgot-password',
  'POST /admin/reset-password',
  'GET /admin/permissions',
  'POST /admin/permissions/check',
  'GET /admin/users/me',
  'PUT /admin/users/me',
  'GET /admin/users/me/permissions',
  'GET /admin/users/me/sessions',
  'DELETE /admin/users/me/sessions',
  'DELETE /admin/users/me/sessions/:sessionId',
  'GET /admin/homepage/layout',
  'PUT /admin/homepage/layout',
  'GET /content-manager/init',
  'GET /content-manager/content-types',
  'GET /content-manager/content-types-settings',
  'GET /content-manager/components',
  'GET /content-manager/components/:uid/configuration',
  'GET /content-manager/preview/script',
  'GET /upload/configuration',
  'GET /i18n/locales',
  'GET /desk/environment',
]);

/** Files that a browser fetches, and the REST API, which has a test of its own. */
const isNoAdminRoute = (path: string) =>
  path.startsWith('/api/') ||
  ['/', '/admin/:path*', '/uploads/(.*)', '/_health', '/_ready'].includes(path);

const routes = cms.routes
  .filter(({ path }) => !isNoAdminRoute(path) && !path.startsWith('/((?!uploads/)'))
  .map((route) => ({ ...route }));

/** Routes that let officers in, each as far as its own tests say. */
const isForOfficers = ({ name, path }: { name: string; path: string }) =>
  /^\/content-manager\/(collection-types|relations)\//.test(path) ||
  // tests/desk, tests/publish, releases.test.ts and preview.test.ts attack these.
  /^\/(desk|history|sociaal-huis|preview-links)\//.test(path) ||
  [
    'GET /content-manager/preview/url/:contentType',
    'GET /content-manager/homepage/recent-documents',
    // How a list looks, which depends on how many municipalities one works for.
    'GET /content-manager/content-types/:uid/configuration',
    // These give officers an answer of ours; interference.test.ts holds it against what others do.
    'GET /content-manager/homepage/count-documents',
    'GET /admin/homepage/key-statistics',
    'GET /admin/ai-feature-config',
    'GET /i18n/settings',
    'GET /i18n/ai-localization-jobs/collection-types/:contentType/:documentId',
    'GET /upload/settings',
  ].includes(name) ||
  (/^\/upload(\/(files|folders|folder-structure|actions\/bulk)|$)/.test(path) &&
    !path.includes('from-urls'));

const closed = routes.filter((route) => !forEverybody.has(route.name) && !isForOfficers(route));

test('every route of the admin stands in apps/cms/src/boundary/routes/rules.ts', () => {
  const known = new Set(cms.knownRoutes);
  // Strapi's health check answers to every method.
  const unknown = routes.filter(({ name, path }) => path !== '/_health' && !known.has(name));
  expect(unknown.map(({ name }) => name)).toEqual([]);
});

test('the list names no route that Strapi does not have', () => {
  const names = new Set(routes.map(({ name }) => name));
  expect(cms.knownRoutes.filter((name) => !names.has(name))).toEqual([]);
});

/** Something for each part of a path that may vary. */
function fill(path: string): string {
  return path
    .replace(/:(model|contentType|uid)\b/, 'api::service.service')
    .replace(':targetField', 'relatedServices')
    .replace(':name', 'part')
    .replace(/:\w+/g, /^\/(content-manager|i18n)\//.test(path) ? unknownId : '1');
}

async function attempt(name: string, { method, path }: { method: string; path: string }) {
  const body = method === 'GET' ? undefined : {};
  const { status, text } = await send(name, method, fill(path), body);
  return { route: `${method} ${path}`, status, text };
}

const refused = (route: { method: string; path: string }) => ({
  route: `${route.method} ${route.path}`,
  status: 403,
});

/** A transfer asks for a token of its own kind before it looks at anything. */
const asksOtherKey = ({ path }: { path: string }) => path.startsWith('/admin/transfer/runner/');

describe.each(outsiders)('%s, without a municipality', (name) => {
  test('is refused on every route that is not for everybody', async () => {
    const watch = new Watch();
    const expected = routes.filter(
      (route) => !forEverybody.has(route.name) && !asksOtherKey(route),
    );
    const answers = [];
    for (const route of expected) answers.push(await attempt(name, route));
    expect(answers.map(({ route, status }) => ({ route, status }))).toEqual(expected.map(refused));
    watch.expectNothingChanged();
  });
});

describe.each(officers)('$name', ({ name }) => {
  test('is refused on every route for super admins', async () => {
    const watch = new Watch();
    const expected = closed.filter((route) => !asksOtherKey(route));
    const answers = [];
    for (const route of expected) answers.push(await attempt(name, route));
    expect(answers.map(({ route, status }) => ({ route, status }))).toEqual(expected.map(refused));
    watch.expectNothingChanged();
  });
});

describe.each([...officers, ...outsiders.map((name) => ({ name, others: ['gent'] }))])(
  '$name',
  ({ name, others }) => {
    test('reads nothing of others where everybody may look', async () => {
      const found = [];
      for (const route of routes) {
        if (!forEverybody.has(route.name) || route.method !== 'GET') continue;
        const { text } = await attempt(name, route);
        found.push(...findTraces(text, others).map((trace) => ({ route: route.name, trace })));
      }
      expect(found).toEqual([]);
    });
  },
);
