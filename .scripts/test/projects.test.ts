import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
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

test('each file of tests is run', () => {
  const config = readFileSync(join(root, 'vitest.config.ts'), 'utf8');
  const patterns = [...config.matchAll(/ {10}include: \[([^\]]+)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/'([^']+)'/g)].map(([, pattern]) => pattern!),
  );
  const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root });
  const files = tracked
    .toString()
    .split('\n')
    .filter((file) => existsSync(join(root, file)));
  const lost = files
    .filter((file) => /\.(test\.tsx?|spec\.ts)$/.test(file))
    .filter((file) => !/^tests\/e2e\/[^/]+\.spec\.ts$/.test(file))
    .filter((file) => !patterns.some((pattern) => matchesGlob(file, pattern)));
  expect(lost, 'no project of vitest.config.ts runs these').toEqual([]);
});
