/**
 * `node server/write-redirects.ts <file>`: writes the former addresses of all that is live in
 * `PUBLISH_DIR` as nginx reads them in a `map`. The file changes only when an address did.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readEnvironment } from '../src/settings/env.ts';
import { explainFailure } from '../command/explain-failure.ts';
import { readFormerAddresses } from './former-addresses.ts';
import { livePlace } from '../releases/published-places.ts';
import { listNames } from '../releases/release-manifest.ts';

const [file] = process.argv.slice(2);
try {
  if (file === undefined) {
    console.error('Say in which file: "node server/write-redirects.ts portal.map".');
    process.exitCode = 1;
  } else {
    await writeRedirects(file);
  }
} catch (error) {
  console.error(explainFailure(error) ?? error);
  process.exitCode = 1;
}

async function writeRedirects(map: string): Promise<void> {
  const { publishDir } = readEnvironment({ ...process.env, CMS: 'fixtures' });
  const units = (await listNames(livePlace(publishDir, ''))).filter(
    (name) => !name.startsWith('.'),
  );
  const addresses = new Map(units.flatMap((unit) => listAddresses(livePlace(publishDir, unit))));
  const lines = [...addresses].map(([from, to]) => `"${from}" "${to}";\n`).toSorted();
  const text = lines.join('');
  if (existsSync(map) && readFileSync(map, 'utf8') === text) return;
  mkdirSync(dirname(map), { recursive: true });
  // nginx may read it at any moment, and `.new` does not match the name it looks for.
  const fresh = `${dirname(map)}/.new`;
  writeFileSync(fresh, text);
  renameSync(fresh, map);
  console.log(`${lines.length} addresses in ${map}.`);
}

/**
 * With and without the last slash: people leave it out, and nginx asks for what they typed. In small
 * letters, since nginx reads no difference and refuses an address that it reads twice.
 */
function listAddresses(folder: string): [from: string, to: string][] {
  return [...readFormerAddresses(folder)].flatMap(([from, to]) =>
    [from, from.replace(/\/$/, '')]
      .filter((address) => address !== '')
      .map((address): [string, string] => [address.toLowerCase(), to]),
  );
}
