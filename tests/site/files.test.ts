import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireRecordedSite, type BuiltSite } from '../helpers/build-site.ts';
import { isServed, readPages } from './read-site.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await requireRecordedSite();
});

afterAll(() => site.remove());

test('a page without an island has no script, and no script is left without a page', () => {
  const pages = [...readPages(site.siteDir).values()];
  const quiet = pages.filter(({ document }) => !document.querySelector('[data-island]'));
  expect(quiet.length).toBeGreaterThan(10);
  const speaking = quiet.filter(({ document }) => document.querySelector('script[src]'));
  expect(speaking.map(({ path }) => path)).toEqual([]);

  const folder = join(site.siteDir, '_astro');
  const scripts = readdirSync(folder).filter((file) => /\.m?js$/.test(file));
  const texts = [
    ...pages.map(({ html }) => html),
    ...scripts.map((file) => readFileSync(join(folder, file), 'utf8')),
  ];
  // Each is named by a page or by another script; nobody counts who names itself.
  const unused = scripts.filter(
    (file, place) =>
      !texts.some((text, index) => index !== pages.length + place && text.includes(file)),
  );
  expect(unused).toEqual([]);
});

test('a browser that asks for the icon at its old address gets one', () => {
  expect(isServed(site.siteDir, '/favicon.ico')).toBe(true);
});
