/** Reads Astro's collections into whole subsites. The only file that knows there are collections. */
import { contentTypes } from '@sociaal-huis/schema';
import { getCollection } from 'astro:content';
import { buildContents, type EntriesByNoun } from './build-contents.ts';
import type { MunicipalityContent } from './municipality-content.ts';

/** Content of every municipality in this build, by name. */
export async function readCollections(): Promise<MunicipalityContent[]> {
  const municipalities = await getCollection('municipality');
  const entries = await Promise.all(
    contentTypes.map(async ({ noun }) => {
      const collection = await getCollection(noun);
      return [noun, collection.map((entry) => entry.data)] as const;
    }),
  );
  const formerSlugs = await getCollection('former-slug');
  return buildContents(
    municipalities.map((entry) => entry.data),
    // `content.config.ts` pairs each noun with its own schema, which this index cannot express.
    Object.fromEntries(entries) as unknown as EntriesByNoun,
    new Date(),
    formerSlugs.map((entry) => entry.data),
  );
}
