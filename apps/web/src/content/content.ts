/**
 * The one door through which pages get content. A page cannot tell where the content comes from;
 * in `astro build` it is the collections of `content.config.ts`.
 */
import type { Municipality } from '@sociaal-huis/schema';
import type { MunicipalityContent } from './municipality-content.ts';
import { readCollections } from './collections.ts';

export * from './municipality-content.ts';

let memo: Promise<readonly MunicipalityContent[]> | undefined;

/** Content of every municipality in this build, by name of municipality. Read once. */
export function listContent(): Promise<readonly MunicipalityContent[]> {
  memo ??= readCollections();
  return memo;
}

/** The municipalities in this build, by name: one when `MUNICIPALITY` is set, all otherwise. */
export async function listMunicipalities(): Promise<Municipality[]> {
  return (await listContent()).map((content) => content.municipality);
}
