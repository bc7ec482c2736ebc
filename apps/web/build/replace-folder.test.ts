import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holdsSomethingElse, putBack, replaceFolder } from './replace-folder.ts';

let room: string;
let fresh: string;
let target: string;

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'replace-'));
  fresh = join(room, 'fresh');
  target = join(room, 'below', 'site');
});

afterEach(() => rmSync(room, { recursive: true, force: true }));

function write(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}

function read(folder: string): string {
  return readFileSync(join(folder, 'index.html'), 'utf8');
}

test('a first build finds its place, also where no folder is yet', async () => {
  write(fresh, 'new');

  await replaceFolder(fresh, target);

  expect(read(target)).toBe('new');
});

test('a newer build leaves nothing of the older one', async () => {
  write(target, 'old');
  write(fresh, 'new');

  await replaceFolder(fresh, target);

  expect(read(target)).toBe('new');
  expect(existsSync(`${target}.old`)).toBe(false);
});

test('the old build is put back when the new one cannot take its place', async () => {
  write(target, 'old');

  await expect(replaceFolder(fresh, target)).rejects.toThrow('ENOENT');

  expect(read(target)).toBe('old');
});

test('a build that was cut off between the two renames costs nothing', async () => {
  write(`${target}.old`, 'old');

  await putBack(target);
  expect(read(target)).toBe('old');

  write(`${target}.old`, 'older');
  await putBack(target);
  expect(read(target)).toBe('old');
});

test('after such a cut, a replacement that fails as well still leaves the old build', async () => {
  write(`${target}.old`, 'old');

  await expect(replaceFolder(fresh, target)).rejects.toThrow('ENOENT');

  expect(read(target)).toBe('old');
});

test('only an absent folder, an empty one and a built site may be replaced', async () => {
  expect(await holdsSomethingElse(target)).toBe(false);
  mkdirSync(target, { recursive: true });
  expect(await holdsSomethingElse(target)).toBe(false);
  writeFileSync(join(target, 'letter.odt'), 'mine');
  expect(await holdsSomethingElse(target)).toBe(true);
  expect(await holdsSomethingElse(join(target, 'letter.odt'))).toBe(true);
  write(target, 'old');
  expect(await holdsSomethingElse(target)).toBe(false);
});
