import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cmsFolder } from '../helpers/repository.ts';
import { allGuards } from './guards/all-guards.ts';

// What nobody can take away, `npm run mutate:security` cannot prove: whoever rewords a guard reads it here.
test('each guard stands once in the compiled CMS, as the proof of the guards knows it', () => {
  const astray = allGuards.filter(({ file, code }) => {
    const text = readFileSync(join(cmsFolder, 'dist', file), 'utf8');
    return text.split(code).length !== 2;
  });
  expect(astray.map(({ name, file }) => `${name}: correct it in ${file}`)).toEqual([]);
});

test('each guard has a name of its own, and tests that attack it', () => {
  expect(new Set(allGuards.map(({ name }) => name)).size).toBe(allGuards.length);
  expect(allGuards.filter(({ tests }) => tests.length === 0)).toEqual([]);
});
