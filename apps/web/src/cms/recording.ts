/** Writes what the CMS answers to a folder, so that the site can be built from it without the CMS. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentTypes, type Municipality } from '@sociaal-huis/schema';
import { mediaFileName } from '../routing/paths.ts';
import { findMediaUrls } from '../content/media-urls.ts';
import { isRecord, nameOf } from './references.ts';
import { pluralOf } from './queries.ts';
import { formerSlugsFile, type ContentSource } from './source.ts';

/** Row numbers and moments: they differ at every publication and mean nothing to the site. */
const fleeting = new Set(['id', 'createdAt', 'updatedAt', 'publishedAt', 'locale']);

/**
 * Records all content of these municipalities: `cms/<plural>.json`, the former addresses of entries, and
 * the files in `media/`.
 * The same content always gives the same bytes. What stood in the folder is replaced.
 *
 * @throws {CmsRequestError} when the source does not give a whole answer; nothing is written then.
 */
export async function recordContent(
  source: ContentSource,
  municipalities: readonly Municipality[],
  folder: string,
  onProgress: (line: string) => void = () => {},
): Promise<void> {
  const slugs = municipalities.map(({ slug }) => slug);
  const answers = new Map<string, unknown[]>();
  for (const { noun } of contentTypes) {
    const entries = await source.readAll(noun, slugs);
    answers.set(pluralOf(noun), entries.map(withoutFleeting).toSorted(byPlaceAndName));
  }

  const formerSlugs = await source.readFormerSlugs(slugs);

  const files = new Map<string, Uint8Array>();
  const urls = findMediaUrls([...answers.values()]);
  for (const url of urls) {
    files.set(mediaFileName({ url }), await source.readMedia(url));
    if (files.size % 25 === 0) onProgress(`media: ${files.size} of ${urls.size}`);
  }

  await Promise.all(
    ['cms', 'media'].map((name) => rm(join(folder, name), { recursive: true, force: true })),
  );
  await mkdir(join(folder, 'cms'), { recursive: true });
  await mkdir(join(folder, 'media'), { recursive: true });
  for (const [plural, entries] of answers) {
    await writeFile(join(folder, 'cms', `${plural}.json`), asLines(entries));
  }
  await writeFile(
    join(folder, 'cms', formerSlugsFile),
    asLines(formerSlugs.toSorted(byPlaceAndName)),
  );
  for (const [name, bytes] of files) await writeFile(join(folder, 'media', name), bytes);
}

function asLines(list: unknown[]): string {
  return `${JSON.stringify(list, null, 2)}\n`;
}

function withoutFleeting(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFleeting);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !fleeting.has(key))
      .map(([key, inside]) => [key, withoutFleeting(inside)]),
  );
}

function byPlaceAndName(a: unknown, b: unknown): number {
  const [keyOfA, keyOfB] = [a, b].map(sortKey);
  return keyOfA! < keyOfB! ? -1 : Number(keyOfA! > keyOfB!);
}

function sortKey(entry: unknown): string {
  if (!isRecord(entry)) return '';
  const { municipality, slug, from, documentId } = entry;
  return [municipality, slug ?? nameOf(entry), from ?? '', documentId].map(String).join('\n');
}
