import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireRecordedSite, type BuiltSite } from '../helpers/build-site.ts';
import { isServed } from './read-site.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await requireRecordedSite();
});

afterAll(() => site.remove());

test('every script of a build is one of its bundles, and some page or bundle asks for it', () => {
  const files = readdirSync(site.siteDir, { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => /\.m?js$/.test(file));
  expect(scripts.filter((file) => !/^_astro\/[^/]+\.js$/.test(file))).toEqual([]);
  const texts = files
    .filter((file) => /\.(?:html|js)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(site.siteDir, file), 'utf8') }));
  const unasked = scripts.filter(
    (script) => !texts.some(({ file, text }) => file !== script && text.includes(basename(script))),
  );
  expect(unasked).toEqual([]);
});

test('a browser that asks for the icon at its old address gets one', () => {
  expect(isServed(site.siteDir, '/favicon.ico')).toBe(true);
});
