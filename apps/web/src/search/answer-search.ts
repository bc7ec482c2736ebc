/** What the search page shows for a search: results and filters, ready to be rendered. Pure. */
import type { SearchFilter } from '@sociaal-huis/ui/search-filters/SearchFilters.tsx';
import type { SearchResult } from '@sociaal-huis/ui/search-results/SearchResults.tsx';
import type { SearchTexts } from '../i18n/nl-be/search.ts';
import { countByCode, filterHits, isFiltered, type FilterName } from './filter-hits.ts';
import type { SearchState } from './fragment-state.ts';
import { highlight } from './highlight.ts';
import type { Hit, SearchIndex } from './search.ts';

/** What each filter offers, with how many services there are; a filter without a choice is left out. */
export type FilterChoices = Partial<
  Record<FilterName, { code: string; label: string; count: number }[]>
>;

/** What to show for a search. */
export interface SearchAnswer {
  /** Whether there are words or filters at all. */
  isAsked: boolean;
  count: string;
  results: SearchResult[];
  filters: SearchFilter[];
}

/** The answer; without the index yet, that of nothing found and all filters open. */
export function answerSearch(
  index: SearchIndex | undefined,
  state: SearchState,
  choices: FilterChoices,
  t: SearchTexts,
): SearchAnswer {
  const found = index ? findAll(index, state.words) : [];
  const shown = filterHits(found, state);
  return {
    isAsked: state.words !== '' || isFiltered(state),
    count: t.count(shown.length, state.words),
    results: shown.map(({ entry, terms }) => ({
      href: entry.href,
      title: highlight(entry.title, terms),
      kind: t.kinds[entry.kind],
      summary: highlight(entry.summary ?? '', terms),
    })),
    filters: (Object.keys(choices) as FilterName[]).map((name) => {
      const counts = index && countByCode(found, state, name);
      return {
        name,
        label: t[name],
        any: t.any,
        chosen: state[name],
        options: choices[name]!.map(({ code, label, count }) => ({
          code,
          label,
          count: counts ? (counts.get(code) ?? 0) : count,
        })),
      };
    }),
  };
}

/** Without words every service, in the order of their names: the filters choose among them. */
function findAll(index: SearchIndex, words: string): Hit[] {
  if (words !== '') return index.find(words);
  return index.entries
    .filter(({ kind }) => kind === 'service')
    .map((entry) => ({ entry, terms: [] }));
}
