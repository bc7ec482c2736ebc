/** Reads the subsites without pause, as residents do, and remembers each answer that was not right. */
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { openReleaseStore } from '../../apps/web/releases/release-store.ts';

interface ReaderOptions {
  /** Address of the site, without a slash at the end. */
  url: string;
  /** Where it is published. */
  folder: string;
  municipalities: readonly string[];
  /** How many read at once. */
  readers?: number;
}

export class Reader {
  /** How many answers there were; pages and what they ask for. */
  answers = 0;
  pages = 0;
  readonly wrong: string[] = [];
  readonly #options: ReaderOptions;
  readonly #hashes = new Map<string, Set<string>>();
  #stopped = false;
  readonly #reading: Promise<unknown>;

  constructor(options: ReaderOptions) {
    this.#options = options;
    const { municipalities, readers = municipalities.length } = options;
    this.#reading = Promise.all(
      Array.from({ length: readers }, (_, index) =>
        this.#read(municipalities[index % municipalities.length]!),
      ),
    );
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#reading;
  }

  async #read(municipality: string): Promise<void> {
    let paths = [''];
    for (let turn = 0; !this.#stopped; turn += 1) {
      const path = paths[turn % paths.length]!;
      const links = await this.#readPage(municipality, path);
      if (path === '') paths = ['', ...links];
      await wait(40);
    }
  }

  /** @returns the pages of the subsite that it leads to, as paths below that */
  async #readPage(municipality: string, path: string): Promise<string[]> {
    const { url } = this.#options;
    const address = `/${municipality}/${path}`;
    const response = await this.#get(address);
    // An officer may have taken the page away since the home page was read; that is no fault.
    if (!response || (path !== '' && response.status === 404)) return [];
    const { status, html } = response;
    this.pages += 1;
    if (status !== 200) this.wrong.push(`${address}: ${status}`);
    if (!/^<!doctype html>/i.test(html) || !html.trimEnd().endsWith('</html>')) {
      this.wrong.push(`${address}: not a whole page (${html.length} characters)`);
    }
    if (!(await this.#isOfARelease(municipality, `${path}index.html`, html))) {
      this.wrong.push(`${address}: in no release`);
    }
    const parts = [
      ...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="(\/[^"]+\.(?:css|js))"/g),
    ];
    for (const [, part] of parts) {
      const asked = await this.#get(part!);
      if (asked && asked.status !== 200)
        this.wrong.push(`${address}: ${part} gives ${asked.status}`);
    }
    return [...html.matchAll(/\shref="([^"#?]+\/)"/g)]
      .map(([, link]) => link!.replace(url, ''))
      .filter((link) => link.startsWith(`/${municipality}/`))
      .map((link) => link.slice(municipality.length + 2));
  }

  async #get(address: string): Promise<{ status: number; html: string } | undefined> {
    try {
      const response = await fetch(`${this.#options.url}${address}`);
      const html = await response.text();
      this.answers += 1;
      return { status: response.status, html };
    } catch (error) {
      this.wrong.push(`${address}: ${String(error)}`);
      return undefined;
    }
  }

  /** Whether some release has these bytes at this path; a mix of two is in none. */
  async #isOfARelease(municipality: string, path: string, html: string): Promise<boolean> {
    const key = `${municipality} ${path} ${createHash('sha256').update(html).digest('hex')}`;
    const known = () => this.#hashes.get(municipality)?.has(key) === true;
    if (known()) return true;
    const seen = this.#hashes.get(municipality) ?? new Set();
    for (const { files } of await openReleaseStore(this.#options.folder).list(municipality)) {
      for (const [file, hash] of Object.entries(files)) seen.add(`${municipality} ${file} ${hash}`);
    }
    this.#hashes.set(municipality, seen);
    return known();
  }
}
