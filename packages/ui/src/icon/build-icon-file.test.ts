import { expect, test } from 'vitest';
import { buildIconFile } from './build-icon-file.ts';
import { paths } from './paths.ts';

test('the file has a symbol for each outline, under its name', () => {
  const names = [...buildIconFile().matchAll(/<symbol id="([^"]+)" viewBox="0 0 24 24">/g)];
  expect(names.map(([, name]) => name)).toEqual(Object.keys(paths));
});
