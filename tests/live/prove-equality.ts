/** `npm run prove:equality [-- edits seed]`: releases on top of what is live, against whole ones and `astro build`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { startCms } from '../helpers/start-cms.ts';
import { proveEquality } from './equality.ts';
import { proveBuildEquality } from './equals-build.ts';
import { requireRenderer } from '../helpers/renderer.ts';

const [edits = '100', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-equality-'));
console.log(`Seed ${seed}. Building the renderer and starting the CMS …`);
const rendererDir = await requireRenderer();
const cms = await startCms();
try {
  const slugs = readMunicipalities().map(({ slug }) => slug);
  const counts: Record<string, number> = {};
  const differences: string[] = [];
  let [kept, rendered, refused] = [0, 0, 0];
  for (const [index, municipality] of slugs.entries()) {
    console.log(municipality);
    const result = await proveEquality({
      cms,
      rendererDir,
      folder: join(folder, municipality),
      municipality,
      count: shareOf(Number(edits), index, slugs.length),
      seed: Number(seed) + index,
      say: (line) => console.log(`  ${line}`),
    });
    for (const [kind, count] of Object.entries(result.counts)) {
      counts[kind] = (counts[kind] ?? 0) + count;
    }
    kept += result.kept;
    rendered += result.rendered;
    refused += result.refused;
    differences.push(...result.differences);
  }
  console.log('astro build of all of them …');
  const built = await proveBuildEquality({ cms, rendererDir, folder: join(folder, 'build') });
  for (const one of [...differences, ...built.differences]) console.error(one);
  console.log(
    `${edits} edits with seed ${seed}: ${rendered} files made anew, ${kept} taken over, ` +
      `${differences.length} differ from a whole release; the admin refused ${refused} more. ` +
      `Kinds: ${JSON.stringify(counts)}. ` +
      `Of ${built.files} files of ${built.municipalities} municipalities, ` +
      `${built.differences.length} differ from astro build.`,
  );
  if (differences.length + built.differences.length > 0) process.exitCode = 1;
} finally {
  await cms.stop();
  rmSync(folder, { recursive: true });
}

/** So many of all go to the one at this index that together they are all. */
function shareOf(all: number, index: number, count: number): number {
  return Math.floor((all * (index + 1)) / count) - Math.floor((all * index) / count);
}
