import { expect, test } from 'vitest';
import { municipalitiesOf, onlyOwnMunicipality, roleCodeOf } from './own-municipality.ts';

const officerOf = (...slugs: string[]) => ({
  roles: slugs.map((slug) => ({ code: roleCodeOf(slug) })),
});

test('an officer sees what belongs to the own municipality', () => {
  expect(onlyOwnMunicipality(officerOf('genk'))).toEqual({ municipality: { $in: ['genk'] } });
});

test('an officer of two municipalities sees both', () => {
  expect(municipalitiesOf(officerOf('genk', 'hasselt'))).toEqual(['genk', 'hasselt']);
});

test.for([
  ['no roles', { roles: [] }],
  ['roles left out', {}],
  ['a role made by hand in the admin', { roles: [{ code: 'redactie-m3k2j1' }] }],
  ['a role without a code', { roles: [{ code: null }] }],
  ['a prefix without a municipality', { roles: [{ code: 'gemeente-' }] }],
] as const)('a user with %s sees nothing', ([, user]) => {
  expect(onlyOwnMunicipality(user)).toBe(false);
});
