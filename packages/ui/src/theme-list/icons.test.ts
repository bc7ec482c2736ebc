import { situations, themes } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import { situationIcons, themeIcons } from './icons.ts';

test('every situation and every theme has a drawing', () => {
  expect(Object.keys(situationIcons).toSorted()).toEqual(situations.toSorted());
  expect(Object.keys(themeIcons).toSorted()).toEqual(themes.toSorted());
});

test('no two situations share a drawing', () => {
  expect(new Set(Object.values(situationIcons)).size).toBe(situations.length);
});
