import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { BuildError } from '../command/explain-failure.ts';
import type { Snapshot } from '../src/content/rendering.ts';
import type { SitePage } from '../src/routing/site-page.ts';

/** A page as it goes to disk or to a browser. */
export interface RenderedPage {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** What of the content the page depends on: keys of `digestContent`, or "today". */
  readonly reads: readonly string[];
}

/** What the server-mode build of the site can do (`entrypoint.ts`). */
export interface PageMaker {
  /** Every page that the site has with this content. */
  listPages(snapshot: Snapshot): Promise<SitePage[]>;
  /**
   * Makes one page of `listPages` of the same snapshot.
   *
   * @throws whatever the page throws.
   */
  renderPage(page: SitePage, snapshot: Snapshot): Promise<RenderedPage>;
}

/** The built site, ready to make pages. */
export interface Renderer extends PageMaker {
  /** Changes with every change in the code, the styles, the pictures or the municipalities' themes. */
  readonly code: string;
  /** Folder of what browsers ask for besides pages: scripts, fonts, icons. */
  readonly clientFolder: string;
  /** Tells this build from another one in the same folder. */
  readonly build: string;
}

/**
 * The renderer that `build-renderer.ts` made in this folder. A newer one in the same folder can be
 * loaded beside it: whatever both have in common, Node keeps once.
 *
 * @param current the one that is loaded: it comes back when the folder still holds it
 * @throws {BuildError} when there is none.
 */
export async function loadRenderer(folder: string, current?: Renderer): Promise<Renderer> {
  const entry = join(folder, 'server', 'entry.mjs');
  const stats = await stat(entry).catch(() => undefined);
  if (!stats) {
    // While a newer one takes its place there is none for a moment.
    if (current) return current;
    throw new BuildError(
      `There is no renderer in ${folder}. ` +
        'Build it with `node renderer/build-renderer.ts`, or name another folder with RENDERER_DIR.',
    );
  }
  const build = `${stats.ino}-${stats.mtimeMs}`;
  if (build === current?.build) return current;
  const code = await hashFolder(folder);
  const url = pathToFileURL(entry);
  url.searchParams.set('code', code);
  const { listPages, renderPage }: PageMaker = await import(url.href);
  return { listPages, renderPage, code, clientFolder: join(folder, 'client'), build };
}

async function hashFolder(folder: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(readMunicipalities()));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
  for (const file of files) hash.update(file.slice(folder.length)).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}
