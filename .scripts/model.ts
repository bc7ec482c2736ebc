import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { buildModel } from '../packages/schema/src/model/build-model.ts';
import { places, root } from './layout.ts';
import { endWithASentence, Stop } from './stop.mjs';

const folder = join(places.cms, 'src');
const patterns = ['api/*/content-types/*/schema.json', 'components/*/*.json'];

// With `--check` it only says whether the files are what packages/schema says.
await endWithASentence(async () => {
  const isCheck = process.argv.includes('--check');
  const model = buildModel();
  const stale: string[] = [];
  for (const [path, content] of model) {
    const file = join(folder, path);
    const text = await format(JSON.stringify(content, null, 2), {
      ...(await resolveConfig(file)),
      filepath: file,
    });
    const before = read(file);
    if (before === text) continue;
    stale.push(file);
    if (isCheck) continue;
    for (const field of fieldsLost(before, text)) {
      console.log(
        `${field} is gone from ${path}. Entries may hold it: see docs/changing-a-field.md.`,
      );
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const path of patterns.flatMap((pattern) => globSync(pattern, { cwd: folder }))) {
    if (model.has(path)) continue;
    stale.push(join(folder, path));
    if (!isCheck) rmSync(join(folder, path));
  }
  const names = stale.map((file) => relative(root, file)).join(', ');
  if (isCheck && stale.length > 0) {
    throw new Stop(`Not what packages/schema says: ${names}. Run npm run model.`);
  }
  console.log(stale.length === 0 ? 'The model of the CMS is up to date.' : `Written: ${names}.`);
});

/** Fields that a type or component has in the one text and no longer in the other. */
function fieldsLost(before: string | undefined, after: string): string[] {
  const [old, now] = [before ?? '{}', after].map((text) => JSON.parse(text).attributes ?? {});
  return Object.keys(old).filter((field) => !(field in now));
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
