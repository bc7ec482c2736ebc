/** The search box of the start page: suggestions, and the way to the results. Runs in the browser. */
import { createElement } from 'react';
import { SearchBox } from '@sociaal-huis/ui/search-box/SearchBox.tsx';
import { searchStrings } from '../i18n/nl-be/search.ts';
import type { FormOfAddress } from '../i18n/nl-be/form-of-address.ts';
import { formatFragment } from '../search/fragment-state.ts';
import { loadIndex } from '../search/load-index.ts';
import { suggestPages } from '../search/suggest-pages.ts';
import { mount } from './mount.ts';

interface Props {
  action: string;
  form: FormOfAddress;
  indexHref: string;
}

mount<Props>('search-box', ({ action, form, indexHref }) => {
  const texts = searchStrings((forms) => forms[form]).search;
  return createElement(SearchBox, {
    id: 'zoek',
    texts,
    action,
    suggest: async (words) => suggestPages(await loadIndex(indexHref), words, texts),
    onSearch: (words) => location.assign(action + formatFragment({ words })),
    onChoose: (href) => location.assign(href),
    // Without the index the box still leads to the search page.
    onReady: () => void loadIndex(indexHref).catch(() => {}),
  });
});
