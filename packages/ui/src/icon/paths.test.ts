import { expect, test } from 'vitest';
import { paths } from './paths.ts';

test.each(Object.entries(paths))('the outline of %s is a path and nothing else', (_name, d) => {
  expect(d).toMatch(/^M[\dMmLlHhVvAaCcSsQqTtZz .,-]+$/);
});
