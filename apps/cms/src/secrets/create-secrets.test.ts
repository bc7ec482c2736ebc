import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { createSecrets } from './create-secrets.ts';

const allNames = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'CMS_TOKEN',
  'PUBLISHER_TOKEN',
  'PREVIEW_SECRET',
];

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'secrets-'));
}

function valuesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.slice(line.indexOf('=') + 1));
}

test('a new file gets every secret, each with its own long value', () => {
  const file = join(emptyFolder(), '.env');
  expect(createSecrets(file)).toEqual(allNames);
  const values = valuesOf(file);
  expect(new Set(values).size).toBe(allNames.length);
  for (const value of values) expect(value.length).toBeGreaterThanOrEqual(43);
});

test('only the owner can read the file, also when it stood open before', () => {
  const file = join(emptyFolder(), '.env');
  writeFileSync(file, 'HOST=127.0.0.1\n');
  chmodSync(file, 0o644);
  createSecrets(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a second run changes nothing', () => {
  const file = join(emptyFolder(), '.env');
  createSecrets(file);
  const first = readFileSync(file, 'utf8');
  expect(createSecrets(file)).toEqual([]);
  expect(readFileSync(file, 'utf8')).toBe(first);
});

test('what the file holds is kept, and an empty value counts as absent', () => {
  const file = join(emptyFolder(), '.env');
  writeFileSync(file, '# ours\nCMS_TOKEN=kept\nAPP_KEYS=');
  expect(createSecrets(file)).toEqual(allNames.filter((name) => name !== 'CMS_TOKEN'));
  const text = readFileSync(file, 'utf8');
  expect(text.startsWith('# ours\nCMS_TOKEN=kept\nAPP_KEYS=\nAPP_KEYS=')).toBe(true);
});

test('an empty value is not mistaken for the line below it', () => {
  const file = join(emptyFolder(), '.env');
  writeFileSync(file, 'CMS_TOKEN=\nHOST=127.0.0.1\n');
  expect(createSecrets(file)).toContain('CMS_TOKEN');
  expect(parseEnv(readFileSync(file, 'utf8')).CMS_TOKEN).toHaveLength(43);
});

test('two repositories get different secrets', () => {
  const [one, two] = [join(emptyFolder(), '.env'), join(emptyFolder(), '.env')];
  createSecrets(one);
  createSecrets(two);
  expect(valuesOf(one)).not.toEqual(valuesOf(two));
});

test('a disk that is full while it writes leaves the file as it was', () => {
  const folder = emptyFolder();
  const file = join(folder, '.env');
  const text = `CMS_TOKEN=kept\n# ${'a remark '.repeat(200)}\n`;
  writeFileSync(file, text);
  // The shell lets no file grow beyond one block: the write breaks off half-way, as a full disk would.
  const script = `import { createSecrets } from ${JSON.stringify(import.meta.resolve('./create-secrets.ts'))};
    process.on('SIGXFSZ', () => {});
    createSecrets(${JSON.stringify(file)});`;
  const { status } = spawnSync('sh', [
    '-c',
    'ulimit -f 1; exec "$0" --input-type=module -e "$1"',
    process.execPath,
    script,
  ]);
  expect(status).not.toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('a link to the file stays a link, and no draft is left beside it', () => {
  const [folder, elsewhere] = [emptyFolder(), emptyFolder()];
  writeFileSync(join(elsewhere, 'secrets'), '');
  symlinkSync(join(elsewhere, 'secrets'), join(folder, '.env'));
  createSecrets(join(folder, '.env'));
  expect(valuesOf(join(elsewhere, 'secrets'))).toHaveLength(allNames.length);
  expect([...readdirSync(folder), ...readdirSync(elsewhere)]).toEqual(['.env', 'secrets']);
});
