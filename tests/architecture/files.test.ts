/** How files are called and how long they are: docs/contributing.md. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../helpers/repository.ts';
import { parts, sourceFiles } from './source-files.ts';

const files = parts.flatMap(sourceFiles);

/** Pages are called after their address. */
const isPage = (file: string) => file.startsWith('apps/web/src/pages/');

test('a file is called in kebab-case, or in PascalCase when it is one component', () => {
  const name = /^([a-z0-9]+(-[a-z0-9]+)*|[A-Z][A-Za-z0-9]*)(\.[a-z-]+)*\.[a-z]+$/;
  const wrong = files.filter((file) => !isPage(file) && !name.test(basename(file)));
  expect(wrong).toEqual([]);
});

test('no file is called after nothing', () => {
  const empty = /(^|\/)(utils?|helpers?|misc|common|manager|data)\.\w+$/;
  expect(files.filter((file) => empty.test(file))).toEqual([]);
});

test('no source file grows beyond 300 lines', () => {
  const long = files
    .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});
