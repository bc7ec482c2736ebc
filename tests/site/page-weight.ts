/** How many bytes a page is on its way to a browser. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { SitePage } from './read-site.ts';

/** Bytes of the same files, packed in the two ways a browser may ask for. */
export interface PackedBytes {
  gzip: number;
  brotli: number;
}

/** What a page weighs, by kind of file. */
export interface PageWeight {
  html: PackedBytes;
  css: PackedBytes;
  /** All modules that the page can come to load, also those that wait for a click. */
  js: PackedBytes;
  /** Fonts its style sheets name. They are packed by nature: bytes as they are. */
  fonts: number;
}

/** Weighs pages of one built site; each file is packed once. */
export class Scales {
  readonly #siteDir: string;
  readonly #packed = new Map<string, PackedBytes>();
  /** Addresses of the modules of the build. */
  readonly #modules: readonly string[];

  constructor(siteDir: string) {
    this.#siteDir = siteDir;
    this.#modules = readdirSync(siteDir, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.m?js$/.test(file))
      .map((file) => `/${file}`);
  }

  weigh({ path, html, document }: SitePage): PageWeight {
    const sheets = addressesIn(document, 'link[rel~=stylesheet][href]', 'href');
    const modules = this.#reachedFrom([
      ...addressesIn(document, 'script[src]', 'src'),
      ...addressesIn(document, 'link[rel~=modulepreload][href]', 'href'),
    ]);
    return {
      html: this.#pack(path, Buffer.from(html)),
      css: sum(sheets.map((sheet) => this.#pack(sheet))),
      js: sum(modules.map((module) => this.#pack(module))),
      fonts: this.#fontsOf(sheets)
        .map((font) => readFileSync(join(this.#siteDir, font)).length)
        .reduce((total, size) => total + size, 0),
    };
  }

  /**
   * The modules, with every module that one of them names anywhere in its text. That takes in static
   * and dynamic imports and the lists for loading ahead; it can count too much, never too little.
   */
  #reachedFrom(entries: readonly string[]): string[] {
    const reached = [...new Set(entries)];
    for (const module of reached) {
      const text = readFileSync(join(this.#siteDir, module), 'utf8');
      const named = this.#modules.filter((other) => text.includes(posix.basename(other)));
      reached.push(...named.filter((other) => !reached.includes(other)));
    }
    return reached;
  }

  #fontsOf(sheets: readonly string[]): string[] {
    const fonts = sheets.flatMap((sheet) => {
      const css = readFileSync(join(this.#siteDir, sheet), 'utf8');
      const urls = css.matchAll(/url\(["']?([^"')]+\.woff2?)["']?\)/g);
      return [...urls].map(([, url]) => new URL(url!, `http://site${sheet}`).pathname);
    });
    return [...new Set(fonts)];
  }

  #pack(address: string, content?: Buffer): PackedBytes {
    const known = this.#packed.get(address);
    if (known) return known;
    const bytes = content ?? readFileSync(join(this.#siteDir, address));
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    const packed = {
      gzip: gzipSync(bytes, { level: 9 }).length,
      brotli: brotliCompressSync(bytes, { params }).length,
    };
    this.#packed.set(address, packed);
    return packed;
  }
}

function addressesIn(document: Document, selector: string, name: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name)!);
}

function sum(all: readonly PackedBytes[]): PackedBytes {
  return {
    gzip: all.reduce((total, { gzip }) => total + gzip, 0),
    brotli: all.reduce((total, { brotli }) => total + brotli, 0),
  };
}
