/**
 * `CMS_TOKEN=… node src/cms/record-fixtures.ts`: records the answers of a running, seeded CMS into
 * `tests/fixtures`, for builds and tests that need no CMS.
 */
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../env.ts';
import { chooseMunicipalities } from '../municipalities.ts';
import { recordContent } from './recording.ts';
import { openSource } from './source.ts';

const folder = fileURLToPath(new URL('../../../../tests/fixtures', import.meta.url));
const env = readEnvironment({ ...process.env, CMS: 'live' });
const source = openSource(env);
console.log(`Opnemen uit ${source.name} …`);
await recordContent(source, chooseMunicipalities(env.municipality), folder, console.log);
console.log(`Opgenomen in ${folder}.`);
