import { expect, test } from 'vitest';
import { explainDatabaseFailure, requirePostgresUrl } from './database-url.ts';

test.each(['localhost', 'mysql://u:geheim@host/cms', 'postgres://u:geheim@/cms', 'u:geheim@host'])(
  '%s is refused without repeating the password',
  (written) => {
    expect(() => requirePostgresUrl(written)).toThrow(
      /^DATABASE_URL is not the address of a PostgreSQL database\. Write postgres:\/\/user:password@host:5432\/database, or leave DATABASE_URL out to use SQLite\.$/,
    );
  },
);

test.each([undefined, '', 'postgres://u:p@host/cms', 'postgresql://u:p@host:5433/cms'])(
  '%s is accepted',
  (written) => {
    expect(() => requirePostgresUrl(written)).not.toThrow();
  },
);

test.each([
  ['connect ECONNREFUSED 127.0.0.1:9', 'nothing answers there'],
  ['getaddrinfo ENOTFOUND db', 'that host is not known'],
  ['password authentication failed for user "ann"', 'it does not let this user in'],
  ['database "cms" does not exist', 'there is no such database on it'],
  ['The server does not support SSL connections', 'the two do not agree on TLS (see DATABASE_SSL)'],
])('"%s" is told as: %s', (lastWords, meaning) => {
  expect(explainDatabaseFailure(lastWords, 'postgres://ann:geheim@db:5432/cms')).toBe(
    `The CMS cannot use its database "cms" at db:5432, as user "ann": ${meaning}. ` +
      'Check that PostgreSQL runs and that DATABASE_URL is right, or leave DATABASE_URL out to use SQLite.',
  );
});

test('a failure that is not about the database is left alone', () => {
  const url = 'postgres://ann:geheim@db:5432/cms';
  expect(explainDatabaseFailure('The secret APP_KEYS is missing', url)).toBeUndefined();
  expect(explainDatabaseFailure('connect ECONNREFUSED 127.0.0.1:9', undefined)).toBeUndefined();
});
