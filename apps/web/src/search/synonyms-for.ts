import { synonyms } from './synonyms.ts';
import { locateWords, stemWord } from './words.ts';

/** What people say for a service: the words of every entry that means it. Pure. */
export function synonymsFor(service: { title: string; keywords: readonly string[] }): string[] {
  const names = [service.title, ...service.keywords].map(toStems);
  return synonyms
    .filter(({ meant }) =>
      meant.some((phrase) => names.some((name) => name.includes(toStems(phrase)))),
    )
    .flatMap(({ said }) => said);
}

/** The stems of a phrase between spaces, so that one phrase can be looked up inside another. */
function toStems(phrase: string): string {
  return ` ${locateWords(phrase)
    .map(({ word }) => stemWord(word))
    .join(' ')} `;
}
