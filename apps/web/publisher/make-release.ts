/** Makes one release: renders what changed, takes over the rest. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Renderer } from '../renderer/load-renderer.ts';
import type { ContentSource } from '../src/cms/source.ts';
import type { Snapshot } from '../src/content/rendering.ts';
import type { SitePage } from '../src/routing/site-page.ts';
import { findLinks } from './find-links.ts';
import { listFiles } from '../releases/list-files.ts';
import type { ReleaseDraft } from '../releases/release-draft.ts';
import { digestSnapshot, getPageNotes, type PageNotes, type ReleaseNotes } from './page-reads.ts';

/** What a release is made of. */
export interface Ingredients {
  readonly renderer: Renderer;
  readonly source: ContentSource;
  readonly snapshot: Snapshot;
  /** The pages of the unit. */
  readonly pages: readonly SitePage[];
  /** Part of `SitePage.file` that is not part of the path inside the unit: `genk/`, or nothing. */
  readonly prefix: string;
  /** Path below which the site is served. */
  readonly base: string;
  /** What the release that is live remembers; absent: no page that is made from content is taken over. */
  readonly earlier?: ReleaseNotes | undefined;
  /** Files of the CMS whose content changed under the same address. */
  readonly changedFiles: ReadonlySet<string>;
  /** Whether any file may have changed: what the CMS told of files did not reach this site. */
  readonly hasMissedFiles?: boolean;
  /** Whether the unit holds the files that browsers ask for at the root: fonts, scripts, icons. */
  readonly holdsClientFiles: boolean;
}

/** A page that could not be made. */
export interface FailedPage {
  readonly page: SitePage;
  readonly error: unknown;
  /** Whether the page of the release that is live stays in its place. */
  readonly earlierStays: boolean;
}

/** What became of the pages. */
export interface FilledDraft {
  /** Every page that is there, with what it read. */
  readonly notes: ReadonlyMap<string, PageNotes>;
  /** `SitePage.file` of everything that is there. */
  readonly made: ReadonlySet<string>;
  readonly digests: ReadonlyMap<string, string>;
  /** Immutable files that pages may ask for. */
  readonly assets: readonly string[];
  readonly rendered: number;
  readonly kept: number;
  readonly failed: readonly FailedPage[];
}

const mediaRoute = '[...municipality]/media/[file].ts';

/**
 * Fills a draft with every page and file of the unit.
 *
 * @throws {CmsRequestError} when a file cannot be read from the CMS, {ReleaseError} when the disk refuses.
 */
export async function fillDraft(draft: ReleaseDraft, given: Ingredients): Promise<FilledDraft> {
  const { renderer, source, snapshot, pages, prefix, base, changedFiles } = given;
  const digests = digestSnapshot(snapshot);
  const isSameCode = draft.base?.code === renderer.code;
  const earlier = isSameCode ? given.earlier : undefined;
  // What was replaced since the release that was put back was told to the releases in between.
  const holdsOlderFiles = given.hasMissedFiles || draft.base?.restored !== undefined;
  const client = (await listFiles(renderer.clientFolder)).toSorted();

  const notes = new Map<string, PageNotes>();
  const made = new Set<string>();
  const assets = client.filter(isHashed);
  const failed: FailedPage[] = [];
  const writing: Promise<void>[] = [];
  let rendered = 0;
  let kept = 0;

  /** Compression takes longer than rendering and has threads of its own: the next page need not wait. */
  const write = (page: SitePage, bytes: Uint8Array) => {
    made.add(page.file);
    rendered += 1;
    if (page.immutable) assets.push(page.file);
    const work = page.immutable
      ? draft.writeAsset(page.file, bytes)
      : draft.write(page.file.slice(prefix.length), bytes);
    work.catch(() => {});
    writing.push(work);
  };
  const keep = async (page: SitePage) => {
    made.add(page.file);
    kept += 1;
    if (page.immutable) assets.push(page.file);
    else await draft.keep(page.file.slice(prefix.length));
  };

  for (const page of pages) {
    const path = page.file.slice(prefix.length);
    const isThere = draft.base?.files[path] !== undefined;
    if (page.route === mediaRoute) {
      const { url } = page.props as { url: string };
      if (isThere && !holdsOlderFiles && !changedFiles.has(url)) await keep(page);
      else write(page, await source.readMedia(url));
    } else if (page.immutable && isSameCode && draft.base?.assets.includes(page.file)) {
      await keep(page);
    } else {
      const known = isThere && earlier ? getPageNotes(earlier, path) : undefined;
      if (known && isUnchanged(known)) {
        notes.set(path, known);
        await keep(page);
      } else {
        await make(page, path, isThere);
      }
    }
  }
  if (given.holdsClientFiles) await writeClientFiles();
  await Promise.all(writing);
  return { notes, made, digests, assets, rendered, kept, failed };

  function isUnchanged({ reads }: PageNotes): boolean {
    return reads.every((key) => digests.get(key) === valueBefore(key));
  }

  function valueBefore(key: string): string | undefined {
    return earlier && Object.hasOwn(earlier.digests, key) ? earlier.digests[key] : undefined;
  }

  async function make(page: SitePage, path: string, isThere: boolean): Promise<void> {
    try {
      const { bytes, contentType, reads } = await renderer.renderPage(page, snapshot);
      const isHtml = contentType.startsWith('text/html');
      const links = isHtml ? findLinks(Buffer.from(bytes).toString(), base) : [];
      notes.set(path, { reads, links });
      write(page, bytes);
    } catch (error) {
      failed.push({ page, error, earlierStays: isThere });
      // Without notes it is tried again at the next release.
      if (isThere) await keep(page);
    }
  }

  async function writeClientFiles(): Promise<void> {
    for (const path of client) {
      const bytes = await readFile(join(renderer.clientFolder, path));
      if (isHashed(path)) await draft.writeAsset(path, bytes);
      else await draft.write(path, bytes);
    }
  }
}

/** The bundler puts a hash of the content into the names below this folder. */
function isHashed(path: string): boolean {
  return path.startsWith('_astro/');
}
