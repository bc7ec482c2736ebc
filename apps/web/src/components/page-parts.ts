/** One part of a long page, as the list "on this page" and the part itself know it. */
export interface PagePart {
  /** Id of the part's heading. */
  id: string;
  label: string;
}

/** Ids that the frame of every page uses already. */
const taken = ['inhoud', 'top', 'footer-contact', 'footer-links', 'footer-site', 'footer-social'];

/**
 * Hands out the parts of one page in reading order. Each id is made of the words of its heading, so
 * that a link to it stays good when headings move; two headings that read alike get a number.
 */
export class PageParts {
  readonly list: PagePart[] = [];
  readonly #used = new Set(taken);

  /** Adds a part and gives what its section needs. */
  add(heading: string): { id: string; title: string } {
    const words = toId(heading);
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
