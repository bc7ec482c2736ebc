import { Stop } from '../stop.mjs';

const howToWrite =
  'Write postgres://user:password@host:5432/database, or leave DATABASE_URL out to use SQLite.';

/** Refuses a DATABASE_URL that is no address of a PostgreSQL database. Throws Stop. */
export function requirePostgresUrl(written: string | undefined): void {
  if (!written) return;
  const url = URL.parse(written);
  // Its value is not repeated: it holds a password.
  if (url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.hostname !== '') return;
  throw new Stop(`DATABASE_URL is not the address of a PostgreSQL database. ${howToWrite}`);
}

/** What a PostgreSQL that refuses makes of a start, and what it means. */
const refusals: readonly (readonly [said: RegExp, meaning: string])[] = [
  [/ECONNREFUSED/, 'nothing answers there'],
  [/ENOTFOUND|EAI_AGAIN/, 'that host is not known'],
  [/ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|[Tt]imeout acquiring/, 'that host does not answer'],
  [/password authentication failed|no pg_hba\.conf entry/, 'it does not let this user in'],
  [/database ".*" does not exist/, 'there is no such database on it'],
  [/role ".*" does not exist/, 'there is no such user on it'],
  [/SSL|TLS|self-signed certificate/, 'the two do not agree on TLS (see DATABASE_SSL)'],
];

/**
 * The sentence for a CMS that did not start because of its PostgreSQL, without the password;
 * nothing when its last words are about something else.
 */
export function explainDatabaseFailure(
  lastWords: string,
  written: string | undefined,
): string | undefined {
  const url = written ? URL.parse(written) : null;
  const meaning = refusals.find(([said]) => said.test(lastWords))?.[1];
  if (url === null || meaning === undefined) return undefined;
  return (
    `The CMS cannot use its database "${url.pathname.slice(1)}" at ${url.host}, as user ` +
    `"${url.username}": ${meaning}. Check that PostgreSQL runs and that DATABASE_URL is right, ` +
    'or leave DATABASE_URL out to use SQLite.'
  );
}
