import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireRecordedSite, type BuiltSite } from '../helpers/build-site.ts';
import { isServed } from './read-site.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await requireRecordedSite();
});

afterAll(() => site.remove());

test('a build holds no script, as no page uses one', () => {
  const files = readdirSync(site.siteDir, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /\.m?js$/.test(file))).toEqual([]);
});

test('the gallery of components is for those who build the site: no build holds it', () => {
  const files = readdirSync(site.siteDir, { recursive: true, encoding: 'utf8' });
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => /gallery/i.test(file))).toEqual([]);
});

test('a browser that asks for the icon at its old address gets one', () => {
  expect(isServed(site.siteDir, '/favicon.ico')).toBe(true);
});
