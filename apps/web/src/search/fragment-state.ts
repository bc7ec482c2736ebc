/**
 * What somebody searches, written in the part of the address after `#`. A browser never sends that part
 * to a server nor in a Referer, and yet the address can be kept, shared and gone back to. Pure.
 */

/** The words and the chosen filters; an empty text is none. */
export interface SearchState {
  words: string;
  situation: string;
  theme: string;
  targetGroup: string;
}

export const emptyState: SearchState = { words: '', situation: '', theme: '', targetGroup: '' };

/** Names in the address, in the order in which they are written. */
const names: Record<keyof SearchState, string> = {
  words: 'zoek',
  situation: 'situatie',
  theme: 'thema',
  targetGroup: 'doelgroep',
};

/** Longer texts are no question but a mistake of copying, and would slow every page that gets the link. */
const longest = 200;

/** Reads `#zoek=leefgeld&situatie=ik-heb-schulden`; what it does not know it leaves out. */
export function parseFragment(fragment: string): SearchState {
  const values = new URLSearchParams(fragment.replace(/^#/, ''));
  const state = { ...emptyState };
  for (const key of keys()) state[key] = (values.get(names[key]) ?? '').trim().slice(0, longest);
  return state;
}

/** The fragment with its `#`, or nothing when there is nothing to keep. */
export function formatFragment(state: Partial<SearchState>): string {
  const values = new URLSearchParams();
  for (const key of keys()) {
    const value = state[key]?.trim().slice(0, longest);
    if (value) values.set(names[key], value);
  }
  const text = values.toString();
  return text && `#${text}`;
}

function keys(): (keyof SearchState)[] {
  return Object.keys(names) as (keyof SearchState)[];
}
