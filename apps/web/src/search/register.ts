/** The list from A to Z of the search page: names of pages, and the words people say for them. Pure. */
import type { ListedService, SeeAlso } from '@sociaal-huis/ui/service-list/ServiceList.tsx';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { listSearchSources, type SearchSource } from './search-entries.ts';
import { synonyms } from './synonyms.ts';
import { foldText, listWords, locateWords, stemWord } from './words.ts';

/** More than these a word is too general to lead anywhere. */
const mostPages = 3;

/**
 * Every findable page, and for each word that people say but no page is called, where to look.
 *
 * Officers write typing errors among their search words; those belong in the index, not before a
 * reader's eyes. So a word is shown when it is one of our synonyms or stands in the text of a page.
 */
export function buildRegister(content: MunicipalityContent): (ListedService | SeeAlso)[] {
  const sources = listSearchSources(content);
  const pages = sources.map(({ entry: { title, href, summary, kind } }) => ({
    title,
    href,
    // Of what is no service the name says enough here.
    ...(kind === 'service' && summary && { summary }),
  }));
  return [...pages, ...listSeeAlso(sources)];
}

function listSeeAlso(sources: readonly SearchSource[]): SeeAlso[] {
  const spelled = new Set([
    ...sources.flatMap(({ entry, body }) => wordsOf(`${entry.title} ${entry.summary} ${body}`)),
    ...synonyms.flatMap(({ said }) => said.flatMap(wordsOf)),
  ]);
  const listed = new Map<string, SeeAlso>();
  for (const { entry, said } of sources.filter((source) => source.entry.kind === 'service')) {
    const own = new Set(listWords(entry.title).map(stemWord));
    for (const phrase of said) {
      const words = wordsOf(phrase);
      const isKnown = words.length > 0 && words.every((word) => spelled.has(word));
      if (!isKnown || words.every((word) => own.has(stemWord(word)))) continue;
      // Beside the title itself the word would say nothing new.
      if (foldText(entry.title).startsWith(words.join(' '))) continue;
      const key = words.map(stemWord).join(' ');
      const seeAlso = listed.get(key) ?? { title: phrase, see: [] };
      listed.set(key, seeAlso);
      const link = { label: entry.title, href: entry.href };
      if (!seeAlso.see.some(({ href }) => href === link.href)) seeAlso.see.push(link);
    }
  }
  return [...listed.values()].filter(({ see }) => see.length <= mostPages);
}

function wordsOf(text: string): string[] {
  return locateWords(text).map(({ word }) => word);
}
