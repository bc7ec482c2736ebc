import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../layout.ts';

test('npm test runs each project of Vitest, and each once', () => {
  const config = readFileSync(join(root, 'vitest.config.ts'), 'utf8');
  const projects = [...config.matchAll(/^ {10}name: '(.+)',$/gm)].map(([, name]) => name!);
  const suites = readFileSync(join(root, '.scripts/test/test.ts'), 'utf8');
  const calls = [...suites.matchAll(/vitestSuite\(([^)]*)\)/g)].map(([, names]) => names!);
  const run = calls.flatMap((names) =>
    [...names.matchAll(/'([^']+)'/g)].map(([, name]) => name!).slice(1),
  );
  expect(projects.length).toBeGreaterThan(12);
  expect(run.toSorted()).toEqual(projects.toSorted());
});
