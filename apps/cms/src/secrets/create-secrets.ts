import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePrivateFile } from '../environment/write-private-file.mts';

/** Strapi signs the admin's cookies with the first key and still accepts the others. */
const makers: Record<string, () => string> = {
  APP_KEYS: () => `${secret()},${secret()}`,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  CMS_TOKEN: secret,
  PUBLISHER_TOKEN: secret,
  PREVIEW_SECRET: secret,
};

/**
 * Writes a random value for every secret of `.env.example` that `file` does not hold yet.
 * What the file holds stays as it is, comments included; only its owner can read it afterwards.
 *
 * @param file Path of the `.env` file; made when absent.
 * @returns The names that were added, in the order of the file.
 */
export function createSecrets(file: string): string[] {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const missing = Object.entries(makers).filter(([name]) => !holds(before, name));
  if (missing.length > 0) {
    const start = before === '' || before.endsWith('\n') ? before : `${before}\n`;
    const lines = missing.map(([name, make]) => `${name}=${make()}\n`);
    writePrivateFile(file, start + lines.join(''));
  }
  // An existing file may be open to others.
  chmodSync(file, 0o600);
  return missing.map(([name]) => name);
}

/** A fresh value for every secret, for a process that must not share them: a test, a build. */
export function makeSecrets(): Record<string, string> {
  return Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, make()]));
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** An empty value counts as absent: `.env.example` lists the names without values. */
function holds(text: string, name: string): boolean {
  return new RegExp(`^[ \\t]*(?:export[ \\t]+)?${name}[ \\t]*=[ \\t]*["']?[^\\s"'#]`, 'm').test(
    text,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(dirname(fileURLToPath(import.meta.url)), '../../../..');
  const file = join(root, '.env');
  const added = createSecrets(file);
  console.log(
    added.length > 0
      ? `Wrote ${added.join(', ')} to ${file}.`
      : `${file} holds every secret already; nothing was changed.`,
  );
}
