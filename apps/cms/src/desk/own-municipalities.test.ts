import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { expect, test } from 'vitest';
import { requireOwnMunicipalities, requireOwnMunicipality } from './own-municipalities.ts';

const userWith = (...codes: string[]) => ({ roles: codes.map((code) => ({ code })) });
const slugs = (found: { slug: string }[]) => found.map(({ slug }) => slug);

test('an officer has the own municipality, a super admin each of them', () => {
  expect(slugs(requireOwnMunicipalities(userWith('gemeente-genk')))).toEqual(['genk']);
  expect(slugs(requireOwnMunicipalities(userWith('strapi-super-admin')))).toEqual(
    slugs(readMunicipalities()),
  );
});

test.for([
  ['nobody', undefined],
  ['a role made by hand', userWith('redactie-m3k2j1')],
  ['a municipality without a configuration file', userWith('gemeente-nergens')],
] as const)('%s is refused', ([, user]) => {
  expect(() => requireOwnMunicipalities(user)).toThrow(
    'Uw account hoort bij geen enkele gemeente. Vraag uw beheerder om een rol “Communicatie …”.',
  );
});

test('somebody of two municipalities has to say which, and gets no third', () => {
  const both = userWith('gemeente-genk', 'gemeente-halle');
  expect(requireOwnMunicipality(both, 'halle').slug).toBe('halle');
  expect(() => requireOwnMunicipality(both, undefined)).toThrow('Zeg voor welke gemeente dit is.');
  expect(() => requireOwnMunicipality(both, 'gent')).toThrow('Dit hoort niet bij uw gemeente.');
});

test('a municipality that does not exist is refused like one that does', () => {
  const officer = userWith('gemeente-genk');
  expect(requireOwnMunicipality(officer, undefined).slug).toBe('genk');
  for (const slug of ['gent', 'nergens']) {
    expect(() => requireOwnMunicipality(officer, slug)).toThrow('Dit hoort niet bij uw gemeente.');
  }
});
