import type { Suggestion } from '@sociaal-huis/ui/search-box/SearchBox.tsx';
import type { SearchTexts } from '../i18n/nl-be/search.ts';
import type { SearchIndex } from './search.ts';

/** More than these a small screen cannot show above its keyboard. */
const most = 5;

/** The pages to offer while somebody types. Pure. */
export function suggestPages(index: SearchIndex, words: string, t: SearchTexts): Suggestion[] {
  return index
    .find(words)
    .slice(0, most)
    .map(({ entry: { title, href, kind } }) => ({ label: title, href, kind: t.kinds[kind] }));
}
