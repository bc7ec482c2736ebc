import { expect, test } from 'vitest';
import { describeRequest } from './describe-request.ts';

test.each([
  ['POST', '/admin/logout', 200, 'sign-out', 'Beheer'],
  ['PUT', '/admin/users/4', 200, 'user', 'Gebruiker 4: gewijzigd'],
  ['POST', '/admin/users', 201, 'user', 'Nieuwe gebruiker: gemaakt of uitgevoerd'],
  [
    'POST',
    '/admin/users/batch-delete',
    200,
    'user',
    'Gebruiker batch-delete: gemaakt of uitgevoerd',
  ],
  ['PUT', '/admin/roles/2/permissions', 200, 'user', 'Rol 2/permissions: gewijzigd'],
  ['DELETE', '/admin/api-tokens/3', 200, 'user', 'Toegangssleutel 3: verwijderd'],
  ['PUT', '/admin/users/me', 200, 'password', 'Eigen profiel'],
  ['POST', '/admin/reset-password', 200, 'password', 'Nieuw wachtwoord na “wachtwoord vergeten”'],
  ['DELETE', '/upload/files/9', 200, 'delete', 'Bestand 9'],
  ['GET', '/audit', 403, 'refused', 'GET /audit'],
  ['DELETE', '/content-manager/x/y', 403, 'refused', 'DELETE /content-manager/x/y'],
])('%s %s with %i is kept', (method, path, status, action, subject) => {
  expect(describeRequest({ method, path, status })).toEqual({ action, subject });
});

test.each([
  ['GET', '/admin/users', 200],
  ['GET', '/admin/users/me', 200],
  ['PUT', '/admin/users/4', 400],
  ['GET', '/content-manager/init', 401],
  ['POST', '/admin/access-token', 200],
])('%s %s with %i is not kept', (method, path, status) => {
  expect(describeRequest({ method, path, status })).toBeUndefined();
});
