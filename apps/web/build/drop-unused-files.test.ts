import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { findUnusedFiles } from './drop-unused-files.ts';

let folder: string;
afterEach(() => rmSync(folder, { recursive: true }));

function unusedIn(files: Record<string, string>): string[] {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return findUnusedFiles(folder).map((file) => basename(file));
}

test('a file that nothing names is unused, also when it names itself', () => {
  expect(
    unusedIn({
      'index.html': '<link href="/_astro/site.1.css">',
      '_astro/site.1.css': 'body {}',
      '_astro/client.2.js': '//# client.2.js',
    }),
  ).toEqual(['client.2.js']);
});

test('what a page reaches through another file stays', () => {
  expect(
    unusedIn({
      'genk/index.html': '<script src="/_astro/island.1.js">',
      'genk/thema.css': "src: url('/_astro/outfit.5.woff2')",
      '_astro/outfit.5.woff2': '',
      '_astro/island.1.js': 'import "./part.2.js"',
      '_astro/part.2.js': 'import "./deeper.3.js"',
      '_astro/deeper.3.js': '',
      '_astro/nunito.6.woff2': '',
    }),
  ).toEqual(['nunito.6.woff2']);
});

test('a build without bundled files has none too many', () => {
  expect(unusedIn({ 'index.html': '' })).toEqual([]);
});
