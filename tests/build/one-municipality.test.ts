import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireBuiltSite } from '../helpers/build-site.ts';

let folder: string;
let siteDir: string;
let pages: { path: string; html: string }[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-one-'));
  siteDir = join(folder, 'genk');
  await requireBuiltSite({
    CMS: 'fixtures',
    ALLOW_SAMPLES: '1',
    OUT_DIR: siteDir,
    MUNICIPALITY: 'genk',
    SITE: 'https://welzijn.example',
    BASE: '/genk-op-zijn-eigen-adres/',
  });
  pages = readdirSync(siteDir, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, html: readFileSync(join(siteDir, path), 'utf8') }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the subsite stands at the root of its own build, without a portal', () => {
  expect(existsSync(join(siteDir, 'diensten/leefloon/index.html'))).toBe(true);
  expect(existsSync(join(siteDir, 'genk'))).toBe(false);
  expect(readFileSync(join(siteDir, 'index.html'), 'utf8')).toContain('OCMW Genk');
});

test('every address on every page lies below its own base', () => {
  const outside = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/\s(?:href|src)="(\/[^"]*)"/g)]
      .map(([, address]) => address ?? '')
      .filter((address) => !address.startsWith('/genk-op-zijn-eigen-adres/'))
      .map((address) => `${path}: ${address}`),
  );
  expect(pages.length).toBeGreaterThan(20);
  expect(outside).toEqual([]);
});

test('complete addresses carry its own domain', () => {
  const sitemap = readFileSync(join(siteDir, 'sitemap.xml'), 'utf8');
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(20);
  expect(
    addresses.filter(
      (address) => !address?.startsWith('https://welzijn.example/genk-op-zijn-eigen-adres/'),
    ),
  ).toEqual([]);
});

test('each page names its own address and picture on its own domain', () => {
  const home = 'https://welzijn.example/genk-op-zijn-eigen-adres/';
  const page = pages.find(({ path }) => path === 'diensten/leefloon/index.html')!;
  expect(page.html).toContain(`<link rel="canonical" href="${home}diensten/leefloon/">`);
  expect(page.html).toContain(`<meta property="og:image" content="${home}deel.png">`);
  expect(page.html).toContain(`body=Adres:%20${home}diensten/leefloon/%0D%0A`);
  expect(existsSync(join(siteDir, 'deel.png'))).toBe(true);
});

test('nothing of another municipality is in it', () => {
  const others = /Poperinge|Sint-Truiden|OCMW (Gent|Halle)/;
  expect(pages.filter(({ html }) => others.test(html)).map(({ path }) => path)).toEqual([]);
});
