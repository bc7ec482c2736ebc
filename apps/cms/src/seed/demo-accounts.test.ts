import { expect, test } from 'vitest';
import { newPassword } from './demo-accounts.ts';

test('each password is new, long, safe in an address and of every kind Strapi asks for', () => {
  const passwords = Array.from({ length: 500 }, newPassword);
  expect(new Set(passwords).size).toBe(500);
  for (const password of passwords) {
    expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[\w-]{20}$/);
  }
});
