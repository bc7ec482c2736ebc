import { expect, test } from 'vitest';
import { worksFor } from './works-for.ts';

const officer = { roles: [{ code: 'gemeente-genk' }] };

test('an officer works for the own municipality and for no other', () => {
  expect(worksFor(officer, 'genk')).toBe(true);
  expect(worksFor(officer, 'gent')).toBe(false);
});

test('what has no municipality is no officer’s business', () => {
  expect(worksFor(officer, null)).toBe(false);
  expect(worksFor({ roles: [] }, null)).toBe(false);
});

test('a super admin sees all', () => {
  const admin = { roles: [{ code: 'strapi-super-admin' }] };
  expect(worksFor(admin, 'gent')).toBe(true);
  expect(worksFor(admin, null)).toBe(true);
});
