/** A CMS and its sites with fewer municipalities: where two prove it, five only take longer. */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cmsFolder, root } from '../helpers/repository.ts';

/** What tells every program of the project which municipalities there are. */
export interface FewMunicipalities extends Record<string, string> {
  MUNICIPALITIES_DIR: string;
  /** Their part of the usual seed. */
  SEED_DIR: string;
}

/** Copies the files of these municipalities, and what they are seeded with, into an empty folder. */
export function copyFew(folder: string, slugs: readonly string[]): FewMunicipalities {
  const [municipalities, seed] = [join(folder, 'municipalities'), join(folder, 'seed')];
  const usual = join(cmsFolder, 'src/seed');
  for (const place of [municipalities, join(seed, 'content')])
    mkdirSync(place, { recursive: true });
  for (const slug of slugs) {
    const file = `${slug}.json`;
    cpSync(join(root, 'packages/schema/municipalities', file), join(municipalities, file));
    cpSync(join(usual, `content/${slug}.yaml`), join(seed, `content/${slug}.yaml`));
  }
  cpSync(join(usual, 'media'), join(seed, 'media'), { recursive: true });
  return { MUNICIPALITIES_DIR: municipalities, SEED_DIR: seed };
}
