import { expect, test } from 'vitest';
import { acceptedCodings } from './content-codings.ts';

test.each([
  ['gzip, deflate, br, zstd', ['br', 'gzip']],
  ['gzip', ['gzip']],
  ['GZIP;q=0.5, BR;q=0.1', ['br', 'gzip']],
  ['br;q=0, gzip', ['gzip']],
  ['br; q=0.000', []],
  ['*', ['br', 'gzip']],
  ['*, br;q=0', ['gzip']],
  ['gzip, *;q=0', ['gzip']],
  ['identity', []],
  ['brotli-like', []],
  ['br;q=much', []],
  ['', []],
  [undefined, []],
])('%s allows %j', (header, codings) => {
  expect(acceptedCodings(header)).toEqual(codings);
});
