import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needs } from '../helpers/left-out.ts';
import { java } from '../helpers/machine-tools.ts';
import { requireRecordedSite, type BuiltSite } from '../helpers/build-site.ts';
import { checkWithHtmlValidate, checkWithVnu, listFiles } from './html-checkers.ts';

let site: BuiltSite;
let spoilt: string;

beforeAll(async () => {
  site = await requireRecordedSite();
  spoilt = mkdtempSync(join(tmpdir(), 'spoilt-'));
  const wrong =
    '<figure><p>Foto</p><figcaption>Wie</figcaption><div>Wat</div></figure><p id="a b">';
  writeFileSync(
    join(spoilt, 'page.html'),
    `<!doctype html><html lang="nl-BE"><title>Fout</title><main><h1>Fout</h1>${wrong}</main></html>`,
  );
  writeFileSync(join(spoilt, 'page.css'), '.a { colour: red; margin: 3 px }');
});

afterAll(() => {
  site.remove();
  rmSync(spoilt, { recursive: true });
});

describe('the Nu checker of the W3C', needs(java), () => {
  test('finds no fault in any page', async () => {
    const pages = listFiles(site.siteDir, '.html');
    expect(pages.length).toBeGreaterThan(100);
    expect(await checkWithVnu(pages, 'html')).toEqual([]);
  });

  test('finds no fault in any style sheet', async () => {
    const sheets = listFiles(site.siteDir, '.css');
    expect(sheets.length).toBeGreaterThan(5);
    expect(await checkWithVnu(sheets, 'css')).toEqual([]);
  });

  test('would have found one', async () => {
    const page = await checkWithVnu([join(spoilt, 'page.html')], 'html');
    expect(page.join('\n')).toMatch(/“div” not allowed as child of element “figure”/);
    const sheet = await checkWithVnu([join(spoilt, 'page.css')], 'css');
    expect(sheet.join('\n')).toMatch(/colour/);
    expect(sheet.join('\n')).toMatch(/margin/);
  });
});

test('html-validate finds no fault in any page', async () => {
  const pages = listFiles(site.siteDir, '.html');
  const faults = await Promise.all(pages.map(checkWithHtmlValidate));
  expect(faults.flat()).toEqual([]);
});

test('html-validate would have found one', async () => {
  const faults = await checkWithHtmlValidate(join(spoilt, 'page.html'));
  expect(faults.join('\n')).toMatch(/element-permitted-order/);
  expect(faults.join('\n')).toMatch(/valid-id/);
});
