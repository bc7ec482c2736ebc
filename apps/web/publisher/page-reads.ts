/** What a release remembers in its manifest, so that the next one knows which pages it can take over. */
import { z } from 'zod';
import type { Snapshot } from '../src/content/rendering.ts';
import { todayRead } from '../src/content/rendering.ts';
import { digestContent } from '../src/content/track-reads.ts';
import type { ReleaseManifest } from '../releases/release-manifest.ts';

const ReleaseNotesSchema = z.object({
  /** Fingerprint of everything pages can read, by the keys of `digestContent` and "today". */
  digests: z.record(z.string(), z.string()),
  /** Keys and links, each once; pages name them by their index in these lists. */
  keys: z.array(z.string()),
  links: z.array(z.string()),
  /** Of each file that was made from content: what it read, and which pages of the site it links to. */
  pages: z.record(z.string(), z.object({ reads: z.array(z.int()), links: z.array(z.int()) })),
  /** How many entries of each noun there were. */
  counts: z.record(z.string(), z.int()),
});
export type ReleaseNotes = z.output<typeof ReleaseNotesSchema>;

/** What is known of a page that was made or taken over. */
export interface PageNotes {
  readonly reads: readonly string[];
  readonly links: readonly string[];
}

/** The notes in a manifest; nothing when another version of the publisher wrote it. */
export function getReleaseNotes(manifest: ReleaseManifest | undefined): ReleaseNotes | undefined {
  return ReleaseNotesSchema.safeParse(manifest?.extra).data;
}

/** What a page was made of, as the notes of its release tell; nothing when they do not. */
export function getPageNotes(notes: ReleaseNotes, file: string): PageNotes | undefined {
  const page = Object.hasOwn(notes.pages, file) ? notes.pages[file] : undefined;
  return (
    page && {
      reads: page.reads.map((index) => notes.keys[index]!),
      links: page.links.map((index) => notes.links[index]!),
    }
  );
}

/** The notes of a release with these pages. */
export function buildReleaseNotes(
  pages: ReadonlyMap<string, PageNotes>,
  digests: ReadonlyMap<string, string>,
  counts: Readonly<Record<string, number>>,
): ReleaseNotes {
  const keys = new Index();
  const links = new Index();
  const entries = [...pages]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, page]) => [
      file,
      {
        reads: page.reads.toSorted().map((key) => keys.indexOf(key)),
        links: page.links.toSorted().map((link) => links.indexOf(link)),
      },
    ]);
  return {
    digests: Object.fromEntries(digests),
    keys: keys.values,
    links: links.values,
    pages: Object.fromEntries(entries),
    counts: { ...counts },
  };
}

/** Fingerprints of everything that pages made from this snapshot can read. */
export function digestSnapshot({ contents, today }: Snapshot): Map<string, string> {
  const digests = contents[0] ? digestContent(contents[0]) : new Map<string, string>();
  return digests.set(todayRead, today);
}

/** Gives each text its index in a list without doubles. */
class Index {
  readonly values: string[] = [];
  readonly #indexes = new Map<string, number>();

  indexOf(value: string): number {
    const known = this.#indexes.get(value);
    if (known !== undefined) return known;
    this.#indexes.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}
