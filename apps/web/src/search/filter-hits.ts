/** The filters beside the words: which results they leave, and how many each choice would leave. Pure. */
import type { SearchState } from './fragment-state.ts';
import type { Hit, SearchEntry } from './search.ts';

export type FilterName = Exclude<keyof SearchState, 'words'>;

/** Where an entry keeps the codes of each filter. */
const codesOf: Record<FilterName, (entry: SearchEntry) => readonly string[]> = {
  situation: (entry) => entry.situations ?? [],
  theme: (entry) => entry.themes ?? [],
  targetGroup: (entry) => entry.targetGroups ?? [],
};

const filterNames = Object.keys(codesOf) as FilterName[];

/** Whether any filter is chosen. */
export function isFiltered(state: SearchState): boolean {
  return filterNames.some((name) => state[name] !== '');
}

/** The hits that fit every chosen filter. Only services have what the filters ask about. */
export function filterHits(hits: readonly Hit[], state: SearchState): Hit[] {
  return hits.filter(({ entry }) => filterNames.every((name) => fits(entry, name, state[name])));
}

/** For each code of one filter how many hits it would leave, beside the other filters as they are. */
export function countByCode(
  hits: readonly Hit[],
  state: SearchState,
  name: FilterName,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { entry } of filterHits(hits, { ...state, [name]: '' })) {
    for (const code of codesOf[name](entry)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

function fits(entry: SearchEntry, name: FilterName, code: string): boolean {
  return code === '' || codesOf[name](entry).includes(code);
}
