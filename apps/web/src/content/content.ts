/**
 * The one door through which pages get content. A page cannot tell where the content comes from: in
 * `astro build` it is the collections of `content.config.ts`, in the renderer what came with the
 * question for the page.
 */
import type { Municipality } from '@sociaal-huis/schema';
import type { MunicipalityContent } from './municipality-content.ts';
import { readCollections } from './collections.ts';
import { getRendering } from './rendering.ts';

export * from './municipality-content.ts';
export { propsOf, siteDay } from './rendering.ts';

let memo: Promise<readonly MunicipalityContent[]> | undefined;

/** Content of every municipality in this build, by name of municipality. Read once. */
export async function listContent(): Promise<readonly MunicipalityContent[]> {
  const rendering = getRendering();
  if (rendering) return rendering.snapshot.contents;
  memo ??= readCollections();
  return memo;
}

/** The municipalities of the site, by name: one when `MUNICIPALITY` is set, all otherwise. */
export async function listMunicipalities(): Promise<readonly Municipality[]> {
  const rendering = getRendering();
  if (rendering) return rendering.snapshot.municipalities;
  return (await listContent()).map((content) => content.municipality);
}
