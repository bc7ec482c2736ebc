import { type ContentOf, formatDate, type Noun } from '@sociaal-huis/schema';

type Words = { readonly [N in Noun]: (entry: ContentOf<N>) => readonly string[] };

/** By what a reader knows that this very entry is before them. */
const wordsOf: Words = {
  profile: ({ intro }) => [intro],
  mission: ({ title, statement }) => [title, statement],
  vision: ({ title }) => [title],
  service: ({ title, summary }) => [title, summary],
  office: ({ name }) => [name],
  'hours-exception': ({ label, from, until }) => [label, formatDate(from), formatDate(until)],
  notice: ({ title, body }) => [title, body],
  'news-item': ({ title, summary }) => [title, summary],
  document: ({ title }) => [title],
  project: ({ title, summary }) => [title, summary],
  'volunteer-work': ({ title, summary }) => [title, summary],
  story: ({ name, quotation }) => [name, quotation],
  campaign: ({ title, summary }) => [title, summary],
  // Its title is not shown where the page completes another.
  page: ({ blocks }) => [findText(blocks) ?? ''],
};

/** Words of an entry that stand wherever it is shown, as people read them. */
export function listOwnWords<N extends Noun>(noun: N, entry: ContentOf<N>): string[] {
  return wordsOf[noun](entry).map(foldSpace);
}

/** Text in which all white space is one space. */
export function foldSpace(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The first text in a piece of rich text, however deep it lies. */
function findText(part: unknown): string | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  const { type, text } = part as { type?: unknown; text?: unknown };
  if (type === 'text' && typeof text === 'string' && text.trim() !== '') return text;
  for (const child of Object.values(part)) {
    const found = findText(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
