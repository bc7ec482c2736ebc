import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fixturesFolder } from './repository.ts';

/** The folder the site is built from: `CMS_RECORDING` when it is set, as for the build itself. */
const recording = process.env.CMS_RECORDING || fixturesFolder;

/**
 * The recorded answers of the CMS for one type, exactly as it gave them.
 * @param plural name of the type in the address of the CMS, such as `news-items`
 */
export function readFixtures(plural: string): Record<string, unknown>[] {
  const file = join(recording, `cms/${plural}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>[];
}

/** The recorded file that the CMS keeps at an address such as `/uploads/foto_1.jpg`. */
export function readMediaFixture(url: string): Buffer {
  return readFileSync(join(recording, 'media', basename(url)));
}
