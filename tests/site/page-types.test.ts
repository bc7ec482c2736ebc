import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireRecordedSite, type BuiltSite } from '../helpers/build-site.ts';
import {
  listPagePaths,
  listPageRoutes,
  requirePageOfEachType,
  requireTypeOfPath,
  requireTypeOfRoute,
} from '../helpers/page-types.ts';

const slugs = readMunicipalities().map(({ slug }) => slug);
let site: BuiltSite;

beforeAll(async () => {
  site = await requireRecordedSite();
});

afterAll(() => site.remove());

test('every route has a page type that is tested', () => {
  const routes = listPageRoutes();
  const types = routes.map(requireTypeOfRoute);
  expect(routes.length).toBeGreaterThan(15);
  expect(new Set(types).size).toBe(routes.length);
});

test('a route that nobody thought of is refused', () => {
  expect(() => requireTypeOfRoute('[...municipality]/tarieven.astro')).toThrow(
    'The pages of src/pages/[...municipality]/tarieven.astro have no page type, so no test would ' +
      'look at one. Add the route to tests/helpers/page-types.ts.',
  );
});

test('every page of the site belongs to a type', () => {
  const routes = listPageRoutes();
  const types = listPagePaths(site.siteDir).map((path) => requireTypeOfPath(path, routes));
  expect(types.length).toBeGreaterThan(100);
  expect(types.filter((type) => type === 'home')).toHaveLength(slugs.length);
});

test('an address that no route makes belongs to none', () => {
  expect(() => requireTypeOfPath('/genk/nieuws/2026/maart/', listPageRoutes())).toThrow(
    'No route of src/pages makes the address /genk/nieuws/2026/maart/.',
  );
});

test.each(slugs)('%s has a page of each type, and the portal of its own two', (slug) => {
  const pages = requirePageOfEachType(site.siteDir, slug);
  expect(pages.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['home', 'service', 'office', 'news-item', 'officer-page', 'not-found']),
  );
  expect(pages).toContainEqual({ type: 'mission', path: `/${slug}/missie/` });
  const portal = requirePageOfEachType(site.siteDir);
  expect(portal.map(({ type }) => type)).toEqual(['portal', 'portal-not-found']);
});
