import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFiles } from './compress-files.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'site-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const long = 'Een zin die terugkomt. '.repeat(100);

function write(name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

test('the twins of a page hold the page', async () => {
  write('genk/index.html', long);

  expect(await compressFiles(folder)).toBe(1);

  const twin = (ending: string) => readFileSync(join(folder, `genk/index.html${ending}`));
  expect(brotliDecompressSync(twin('.br')).toString()).toBe(long);
  expect(gunzipSync(twin('.gz')).toString()).toBe(long);
  expect(twin('.br').length).toBeLessThan(long.length / 10);
});

test('a short file and a picture stay alone', async () => {
  write('short.css', 'a'.repeat(1024));
  write('photo.png', long);
  write('font.woff2', long);

  expect(await compressFiles(folder)).toBe(0);

  expect(readdirSync(folder).toSorted()).toEqual(['font.woff2', 'photo.png', 'short.css']);
});

test('the same file always gets the same twins', async () => {
  write('sitemap.xml', long);
  await compressFiles(folder);
  const first = ['.br', '.gz'].map((end) => readFileSync(join(folder, `sitemap.xml${end}`), 'hex'));

  await compressFiles(folder);

  const again = ['.br', '.gz'].map((end) => readFileSync(join(folder, `sitemap.xml${end}`), 'hex'));
  expect(again).toEqual(first);
});
