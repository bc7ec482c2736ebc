import { frameIds } from '../routing/frame-ids.ts';

/** One part of a long page, as the list "on this page" and the part itself know it. */
export interface PagePart {
  /** Id of the part's heading. */
  id: string;
  label: string;
}

/**
 * Hands out the parts of one page in reading order. Each id is made of the words of its heading, so
 * that a link to it stays good when headings move; two headings that read alike get a number.
 */
export class PageParts {
  readonly list: PagePart[] = [];
  readonly #used: Set<string>;

  /** @param others ids of elements on the page that are no parts of it */
  constructor(others: readonly string[] = []) {
    this.#used = new Set([...frameIds, ...others]);
  }

  /**
   * Adds a part and gives what its section needs.
   * @param words what its id is made of, where that must not change with the heading
   */
  add(heading: string, words: string = toId(heading)): { id: string; title: string } {
    let id = words;
    for (let count = 2; this.#used.has(id); count += 1) id = `${words}-${count}`;
    this.#used.add(id);
    this.list.push({ id, label: heading });
    return { id, title: heading };
  }
}

function toId(heading: string): string {
  const plain = heading.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'deel';
}
