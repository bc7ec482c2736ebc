import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { productTypeLabels } from './product-types.ts';
import { themeLabels } from './service-themes.ts';
import { targetGroupLabels } from './target-groups.ts';

// The code lists of https://github.com/Informatievlaanderen/ipdc-lpdc, code and Dutch label per row.
test.each([
  ['Thema', themeLabels],
  ['Doelgroep', targetGroupLabels],
  ['Type', productTypeLabels],
])('the list %s has the codes and labels of the Flemish product catalogue', (list, labels) => {
  const official = readFileSync(new URL('../../fixtures/ipdc-codes.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((row) => row.startsWith(`${list}/`))
    .map((row) => row.slice(list.length + 1).split(' = '));
  const ours = Object.entries(labels).map(([code, label]) => [code, label.toLowerCase()]);
  expect(official.map(([code, label]) => [code, label?.toLowerCase()])).toEqual(ours);
});
