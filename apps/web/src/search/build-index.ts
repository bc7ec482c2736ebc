/** Makes the index of a subsite while the site is built. Pure. */
import MiniSearch from 'minisearch';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { splitCompound } from './compounds.ts';
import { indexOptions, type IndexFile, type IndexRow } from './search.ts';
import { listSearchSources, type SearchSource } from './search-entries.ts';
import { listWords, stemWord } from './words.ts';

/** The index of one subsite, of content whose addresses are local already. */
export function buildIndex(content: MunicipalityContent): IndexFile {
  const sources = listSearchSources(content);
  const vocabulary = new Set(sources.flatMap(wordsOf).flatMap((word) => [word, stemWord(word)]));
  const engine = new MiniSearch(indexOptions);
  engine.addAll(sources.map((source, id) => buildRow(id, source, vocabulary)));
  return { entries: sources.map(({ entry }) => entry), index: engine.toJSON() };
}

function wordsOf({ entry, said, labels, body }: SearchSource): string[] {
  return listWords([entry.title, entry.summary ?? '', ...said, ...labels, body].join(' '));
}

function buildRow(id: number, source: SearchSource, vocabulary: ReadonlySet<string>): IndexRow {
  const { entry, said, labels, body } = source;
  const title = listWords(entry.title);
  const sayings = listWords(said.join(' '));
  const summary = listWords(entry.summary ?? '');
  const known = (part: string) => vocabulary.has(part) || vocabulary.has(stemWord(part));
  const parts = [...title, ...sayings, ...summary].flatMap(
    (word) => splitCompound(word, known) ?? [],
  );
  return {
    id,
    title: toTerms(title),
    // Whole words as well as stems: half a word that is still being typed begins the whole one.
    said: toTerms([...new Set(sayings)]),
    labels: toTerms(listWords(labels.join(' '))),
    summary: toTerms(summary),
    parts: [...new Set(parts.map(stemWord))].join(' '),
    body: [...new Set(listWords(body).map(stemWord))].join(' '),
  };
}

function toTerms(words: readonly string[]): string {
  return words.flatMap((word) => [...new Set([word, stemWord(word)])]).join(' ');
}
