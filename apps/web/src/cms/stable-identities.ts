/**
 * Every seeded CMS draws its own identities and file names. A recording that took them over would
 * change from top to bottom each time; here they follow from what an entry is.
 */
import { createHash } from 'node:crypto';
import { contentTypes } from '@sociaal-huis/schema';
import { isRecord, nameOf } from './references.ts';
import type { ContentSource } from './source.ts';

/** The same content under identities that stay the same from one seeded CMS to the next. */
export async function withStableIdentities(
  source: ContentSource,
  municipalities: readonly string[],
): Promise<ContentSource> {
  const replacements = new Map<string, string>();
  const seen = new Map<string, number>();
  const originalUrls = new Map<string, string>();

  for (const { noun } of contentTypes) {
    for (const entry of await source.readAll(noun, municipalities)) {
      if (!isRecord(entry)) continue;
      // Exceptions of one name, such as "Kerstmis", are told apart by their day.
      const name = [entry.slug ?? nameOf(entry), entry.from ?? ''].map(String).join(' ');
      replace(
        entry.documentId,
        hash(numbered(`${noun} ${String(entry.municipality)} ${name}`), 24),
      );
      visitMedia(entry);
    }
  }

  function visitMedia(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    if (isRecord(value) && typeof value.mime === 'string' && typeof value.url === 'string') {
      const what = `media ${String(value.name)} ${String(value.size)}`;
      const url = value.url.replace(/_[0-9a-z]{10}(?=\.\w+$)/, `_${hash(what, 10)}`);
      replace(value.documentId, hash(what, 24));
      replace(value.url, url);
      originalUrls.set(url, value.url);
    }
    Object.values(value).forEach(visitMedia);
  }

  function replace(from: unknown, to: string): void {
    if (typeof from === 'string') replacements.set(from, to);
  }

  /** Tells apart two entries that carry the same name. */
  function numbered(what: string): string {
    const count = seen.get(what) ?? 0;
    seen.set(what, count + 1);
    return count === 0 ? what : `${what} ${count}`;
  }

  function translate(value: unknown): unknown {
    if (typeof value === 'string') return replacements.get(value) ?? value;
    if (Array.isArray(value)) return value.map(translate);
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inside]) => [key, translate(inside)]),
    );
  }

  return {
    name: source.name,
    readAll: async (noun, slugs) => (await source.readAll(noun, slugs)).map(translate),
    readFormerSlugs: (slugs) => source.readFormerSlugs(slugs),
    readMedia: (url) => source.readMedia(originalUrls.get(url) ?? url),
  };
}

/** Lower-case letters and digits, as the CMS's own identities. */
function hash(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
