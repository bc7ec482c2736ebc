/** The files that a page of the preview is put together from, apart from the page itself. */
import { brusselsDate, type Municipality } from '@sociaal-huis/schema';
import type { Renderer } from '../renderer/load-renderer.ts';
import { findMediaUrls } from '../src/content/media-urls.ts';
import type { ContentSource } from '../src/cms/source.ts';
import type { MunicipalityContent } from '../src/content/municipality-content.ts';
import { homePath, mediaPath } from '../src/routing/paths.ts';
import type { SitePage } from '../src/routing/site-page.ts';
import type { PublishedContent } from './published-content.ts';
import type { Look } from './preview-page.ts';
import { readContent } from './show-draft.ts';

export interface PartFile {
  readonly bytes: Uint8Array;
  readonly contentType?: string | undefined;
}

interface PartsOptions {
  readonly renderer: Renderer;
  readonly municipalities: readonly Municipality[];
  readonly published: PublishedContent;
  readonly source: ContentSource;
}

/** More than the pages that anybody looks at in one morning name together. */
const mostMedia = 2_000;

const indexRoute = '[...municipality]/zoek.[hash].json.ts';
const themeRoute = '[...municipality]/thema.[hash].css.ts';
const indexName = /^zoek\.[0-9a-f]+\.json$/;
const faviconRoute = '[...municipality]/favicon.svg.ts';

/** Gives style sheets, drawings, search indexes and media, and nothing that tells of a draft. */
export class PartFiles {
  readonly #options: PartsOptions;
  /** Files that a page named, by their path on the site: no other file of the CMS is given. */
  readonly #media = new Map<string, string>();

  constructor(options: PartsOptions) {
    this.#options = options;
  }

  /** Notes which files a page may ask for. */
  rememberMedia(content: MunicipalityContent): void {
    for (const url of findMediaUrls(content)) {
      const path = mediaPath(content.municipality, { url });
      // Last in, last out.
      this.#media.delete(path);
      this.#media.set(path, url);
    }
    for (const path of this.#media.keys()) {
      if (this.#media.size <= mostMedia) break;
      this.#media.delete(path);
    }
  }

  /** What a page that is none of the site's looks like. */
  async lookOf(municipality?: Municipality): Promise<Look> {
    const pages = await this.#listLooks();
    const pathOf = (route: string) =>
      pages.find((page) => page.route === route && page.municipality === municipality?.slug)
        ?.path ?? pages.find((page) => page.route === route)!.path;
    return {
      themeHref: pathOf(themeRoute),
      faviconHref: pathOf(faviconRoute),
      theme: municipality?.theme,
    };
  }

  /** The file at this path; nothing for anything but a part of a page. */
  async get(path: string): Promise<PartFile | undefined> {
    const url = this.#media.get(path);
    if (url !== undefined) return { bytes: await this.#options.source.readMedia(url) };
    const look = (await this.#listLooks()).find((page) => page.path === path);
    if (look) return this.#options.renderer.renderPage(look, this.#emptySnapshot());
    return this.#getIndex(path);
  }

  /**
   * The search of a preview finds what is published: its index has another name than the one that the
   * page asks for, which was made with the draft in it.
   */
  async #getIndex(path: string): Promise<PartFile | undefined> {
    const { renderer, municipalities, published } = this.#options;
    for (const municipality of municipalities) {
      const home = homePath(municipality);
      if (!path.startsWith(home) || !indexName.test(path.slice(home.length))) continue;
      const source = published.sourceOf(municipality.slug);
      const content = await readContent(municipality, source, new Date());
      if ('message' in content) return undefined;
      const snapshot = { ...this.#emptySnapshot(), contents: [content] };
      const pages = await renderer.listPages(snapshot);
      return renderer.renderPage(
        pages.find(({ route }) => route === indexRoute)!,
        snapshot,
      );
    }
    return undefined;
  }

  async #listLooks(): Promise<SitePage[]> {
    const pages = await this.#options.renderer.listPages(this.#emptySnapshot());
    return pages.filter(({ route }) => route === themeRoute || route === faviconRoute);
  }

  /** How a site looks does not depend on what is written on it. */
  #emptySnapshot() {
    const { municipalities } = this.#options;
    return { municipalities, contents: [], today: brusselsDate(new Date()) };
  }
}
