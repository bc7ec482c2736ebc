import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../helpers/repository.ts';
import { isTest, sourceFiles } from './source-files.ts';

/** What each part may import besides its own files, Node's and the packages it lists. */
const allowed: Record<string, RegExp> = {
  'packages/schema': /^zod$/,
  'packages/ui': /^(@sociaal-huis\/schema|react|react-dom)(\/|$)/,
};

/** Needed before the CMS is built. */
const secrets = 'apps/cms/src/secrets/create-secrets.ts';

const importPattern =
  /^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"`$]+)['"]|\bimport\(['"]([^'"`$]+)['"]\)/gm;

test.each(Object.entries(allowed))(
  '%s imports nothing but what the arrows allow',
  (part, pattern) => {
    const wrong = importsOf(part).filter(
      ({ from, file }) =>
        !from.startsWith('.') &&
        !from.startsWith('node:') &&
        !pattern.test(from) &&
        !(isTest(file) && /^(vitest|axe-core|linkedom)/.test(from)),
    );
    expect(wrong).toEqual([]);
  },
);

test.each(['apps/cms', 'apps/web', 'packages/schema', 'packages/ui'])(
  'nothing in %s imports an app by name or by path',
  (part) => {
    const wrong = importsOf(part).filter(
      ({ file, from }) =>
        /^@sociaal-huis\/(cms|web|tests)/.test(from) ||
        (from.startsWith('.') &&
          !join(file, '..', from).startsWith(part) &&
          !(isTest(file) && join(file, '..', from).startsWith('tests/helpers/'))),
    );
    expect(wrong).toEqual([]);
  },
);

test('what suites of tests share imports no suite', () => {
  const wrong = importsOf('tests/helpers').filter(({ file, from }) => {
    const path = join(file, '..', from);
    return from.startsWith('.') && path.startsWith('tests/') && !path.startsWith('tests/helpers/');
  });
  expect(wrong).toEqual([]);
});

test('the scripts import of an app only how its secrets are made', () => {
  const wrong = importsOf('.scripts')
    .map(({ file, from }) => (from.startsWith('.') ? join(file, '..', from) : from))
    .filter((path) => path.startsWith('apps/') && path !== secrets);
  expect(wrong).toEqual([]);
});

test('tests read packages/schema from its source, and no build of it that may be older', () => {
  expect(import.meta.resolve('@sociaal-huis/schema')).toMatch(/packages\/schema\/src\/index\.ts$/);
});

test('only the folder reader of packages/schema touches the file system', () => {
  const readers = importsOf('packages/schema')
    .filter(({ from, file }) => from.startsWith('node:') && !isTest(file))
    .map(({ file }) => file);
  expect(readers.filter((file) => !file.startsWith('packages/schema/src/municipalities/'))).toEqual(
    [],
  );
});

test('only the CMS client and, in the browser, the loader of the search index fetch', () => {
  const fetching = sourceFiles('apps/web/src')
    .filter((file) => !isTest(file) && /\bfetch\(/.test(readFileSync(join(root, file), 'utf8')))
    .map((file) => file);
  expect(fetching.toSorted()).toEqual([
    'apps/web/src/cms/client.ts',
    'apps/web/src/search/load-index.ts',
  ]);
});

/** What runs in the browser of a resident looks at the clock there; a build looks once. */
const clockReaders = /^(islands|content\/(collections|rendering)\.ts$|build\.ts$|run-astro\.ts$)/;

test('pages know the day, by siteDay(), and never the moment', () => {
  const src = 'apps/web/src';
  const readers = sourceFiles(src)
    .filter((file) => !isTest(file) && !clockReaders.test(relative(src, file)))
    .filter((file) => /new Date\(\)|Date\.now\(/.test(readFileSync(join(root, file), 'utf8')));
  expect(readers).toEqual([]);
});

function importsOf(part: string): { file: string; from: string }[] {
  return sourceFiles(part).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(importPattern)].map(
      ([, statement, call]) => ({ file, from: statement ?? call ?? '' }),
    ),
  );
}
