/** What can go wrong between the CMS and the site, in words for whoever has to mend it. */

import type { Noun } from '@sociaal-huis/schema';

/** The CMS did not give a whole, usable answer. Nothing is known about the content itself. */
export class CmsRequestError extends Error {
  override readonly name = 'CmsRequestError';

  /** Address that was asked for. */
  readonly url: string;

  constructor(url: string, message: string, options?: ErrorOptions) {
    super(`${message}\n${url}`, options);
    this.url = url;
  }
}

/** One thing that is wrong with one entry. */
export interface ContentProblem {
  /** Public name of the municipality. */
  readonly municipality: string;
  /** The kind of entry as officers call it ("dienst"). */
  readonly type: string;
  /** Title of the entry; absent when the problem is that there is none. */
  readonly title?: string | undefined;
  /** Dutch path to the field; absent when the whole entry is meant. */
  readonly field?: string | undefined;
  /** What to write. */
  readonly message: string;
}

/** One thing that is wrong with an entry that can be pointed at. */
export interface EntryProblem extends ContentProblem {
  readonly noun: Noun;
  readonly documentId: string;
}

/** The CMS answered, but what officers wrote cannot be published yet. Names every problem at once. */
export class CmsContentError extends Error {
  override readonly name = 'CmsContentError';

  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    super(describe(problems));
    this.problems = problems;
  }
}

/** Problems as an indented list: municipality, entry, field and what to write. */
function describe(problems: readonly ContentProblem[]): string {
  const count = problems.length === 1 ? 'één probleem' : `${problems.length} problemen`;
  const lines = [`De inhoud kan nog niet online: ${count}.`];
  for (const [municipality, ofMunicipality] of groupBy(problems, (one) => one.municipality)) {
    lines.push('', municipality);
    for (const [entry, ofEntry] of groupBy(ofMunicipality, entryName)) {
      lines.push(`  ${entry}`);
      for (const { field, message } of ofEntry) {
        lines.push(field === undefined ? `    ${message}` : `    ${field}: ${message}`);
      }
    }
  }
  lines.push(
    '',
    'Verbeter dit in het CMS en publiceer opnieuw. De site blijft intussen zoals ze is.',
  );
  return lines.join('\n');
}

function entryName({ type, title }: ContentProblem): string {
  return title === undefined ? type : `${type} "${title}"`;
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  return Map.groupBy(items, key);
}
