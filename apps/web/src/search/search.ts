/** Searches the index of one subsite. Pure; runs in the browser, so that no query ever leaves it. */
import type { Service } from '@sociaal-huis/schema';
import MiniSearch, { type AsPlainObject, type Options, type Query } from 'minisearch';
import { splitCompound } from './compounds.ts';
import { listWords, stemWord } from './words.ts';

/** What kind of thing an entry is; the interface names it beside the title. */
export type EntryKind =
  'service' | 'office' | 'news' | 'page' | 'project' | 'volunteer' | 'document' | 'about';

/** Something that can be found, as the list of results shows it. */
export interface SearchEntry {
  kind: EntryKind;
  title: string;
  href: string;
  summary?: string;
  /** These three only of a service: the filters work on them. */
  themes?: Service['themes'];
  situations?: Service['situations'];
  targetGroups?: Service['targetGroups'];
}

/** The file a browser fetches: the entries, and the index, in which an id counts along that list. */
export interface IndexFile {
  entries: SearchEntry[];
  index: AsPlainObject;
}

/** An entry that answers a query. */
export interface Hit {
  entry: SearchEntry;
  /** Words of the index by which it was found; the highlighting marks them. */
  terms: string[];
}

/** The words of one entry, as the index takes them: already folded, stemmed and joined by spaces. */
export interface IndexRow {
  id: number;
  title: string;
  said: string;
  labels: string;
  summary: string;
  /** Parts of the compounds in the title, the summary and what people say. */
  parts: string;
  body: string;
}

/** How the index is made and read: the same on both sides. */
export const indexOptions: Options<IndexRow> = {
  fields: ['title', 'said', 'labels', 'summary', 'parts', 'body'],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term || null,
};

/** Where a word stands says how much it means. */
const boost = { title: 6, said: 4, parts: 2, labels: 2, summary: 2, body: 1 };

/** People come for help before they come for news. */
const kindWeights: Record<EntryKind, number> = {
  service: 1.6,
  office: 1.1,
  volunteer: 0.8,
  page: 1,
  about: 0.8,
  news: 0.8,
  project: 0.8,
  document: 0.8,
};

/** Below this part of the best score a result only makes the list longer. */
const weakest = 0.08;

/** An index that is ready to be asked. */
export class SearchIndex {
  readonly entries: readonly SearchEntry[];
  readonly #engine: MiniSearch<IndexRow>;

  constructor({ entries, index }: IndexFile) {
    this.entries = entries;
    this.#engine = MiniSearch.loadJS(index, indexOptions);
  }

  /** What answers these words, best first. Nothing when they are all stop words or unknown. */
  find(text: string): Hit[] {
    const words = listWords(text);
    if (words.length === 0) return [];
    const groups = words.map((word, index) => this.#groupFor(word, index === words.length - 1));
    const found = this.#engine.search(
      { combineWith: 'OR', queries: groups.map(({ query }) => query) },
      {
        boost,
        boostDocument: (id) => kindWeights[this.#entry(id).kind],
        weights: { fuzzy: 0.4, prefix: 0.7 },
      },
    );
    const scored = found.map(({ id, score, queryTerms, terms }) => {
      const asked = groups.filter((group) => queryTerms.some((term) => group.terms.has(term)));
      // An entry with all the words of a question goes before one with a single word many times.
      return { id, terms, score: score * (asked.length / words.length) ** 2 };
    });
    const sorted = scored.toSorted((a, b) => b.score - a.score);
    const limit = (sorted[0]?.score ?? 0) * weakest;
    return sorted
      .filter(({ score }) => score >= limit)
      .map(({ id, terms }) => ({ entry: this.#entry(id), terms }));
  }

  /**
   * What one word asks for: itself and its stem; the last one also as the beginning of a word, since
   * it may not be finished. Only a word that is not in the index may be a compound or a typing error.
   */
  #groupFor(word: string, isLast: boolean): { query: Query; terms: ReadonlySet<string> } {
    const stem = stemWord(word);
    const own: Query = {
      combineWith: 'OR',
      queries: [...new Set([word, stem])],
      fuzzy: false,
      prefix: (term) => isLast && term === word,
    };
    if (this.#knows(word) || this.#knows(stem) || (isLast && this.#begins(word))) {
      return { query: own, terms: new Set([word, stem]) };
    }
    const parts = splitCompound(word, (part) => this.#knows(stemWord(part)))?.map(stemWord) ?? [];
    const query: Query = {
      combineWith: 'OR',
      queries: [
        { ...own, fuzzy: editsFor(word) },
        ...(parts.length > 0 ? [{ combineWith: 'OR' as const, queries: parts }] : []),
      ],
    };
    return { query, terms: new Set([word, stem, ...parts]) };
  }

  #knows(term: string): boolean {
    return this.#engine.search(term, { fuzzy: false, prefix: false }).length > 0;
  }

  #begins(term: string): boolean {
    return this.#engine.search(term, { fuzzy: false, prefix: true }).length > 0;
  }

  #entry(id: number): SearchEntry {
    return this.entries[id]!;
  }
}

/** How many letters may be wrong. In a short word one wrong letter makes another word. */
function editsFor(word: string): number | false {
  if (word.length < 4) return false;
  return word.length < 8 ? 1 : 2;
}
