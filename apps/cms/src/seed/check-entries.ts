import { uidOf } from '../strapi/uid-of.ts';
import { type Attributes, buildData } from './build-data.ts';
import { SeedError, SeedRefused } from './seed-error.ts';
import type { SeedEntry } from './read-entries.ts';
import { checkMedia, type SeedMedia } from './upload-media.ts';

/** What the entries are checked against. */
export interface SeedContext {
  /** The fields of a content type or component, by Strapi's uid. */
  attributesOf(uid: string): Attributes;
  mediaFolder: string;
  /** Names of the entries that can be pointed to. */
  known: ReadonlySet<string>;
}

/** The name under which an entry is known: `genk/service/leefloon`. */
export function nameOf(entry: { municipality: string; noun: string; key: string }): string {
  return `${entry.municipality}/${entry.noun}/${entry.key}`;
}

/**
 * Goes through all entries without writing anything.
 *
 * @returns The files that the entries need.
 * @throws SeedRefused with one line per entry that is not right.
 */
export function checkEntries(entries: readonly SeedEntry[], context: SeedContext): SeedMedia[] {
  const mistakes: string[] = [];
  const media = entries.flatMap((entry) => {
    try {
      return checkEntry(entry, context);
    } catch (error) {
      if (!(error instanceof SeedError)) throw error;
      mistakes.push(error.message);
      return [];
    }
  });
  if (mistakes.length > 0) {
    throw new SeedRefused(`The seed cannot be used as it stands:\n${mistakes.join('\n')}`);
  }
  return media;
}

function checkEntry(
  entry: SeedEntry,
  { attributesOf, mediaFolder, known }: SeedContext,
): SeedMedia[] {
  const { municipality, noun, fields, at } = entry;
  const media: SeedMedia[] = [];
  const surroundings = {
    attributesOf,
    documentIdOf(target: string, slug: string, where: readonly string[]) {
      if (known.has(nameOf({ municipality, noun: target, key: slug }))) return slug;
      throw new SeedError(
        where,
        `points to ${target} "${slug}", which is not in the file. Correct the slug or add it.`,
      );
    },
    mediaIdOf(file: string, alternativeText: string | undefined, where: readonly string[]) {
      const one = { file, alternativeText, municipality };
      checkMedia(mediaFolder, one, where);
      media.push(one);
      return 0;
    },
  };
  buildData(fields, attributesOf(uidOf(noun)), surroundings, at);
  return media;
}
