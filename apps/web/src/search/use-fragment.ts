import { useEffect, useRef, useState } from 'react';
import { emptyState, formatFragment, parseFragment, type SearchState } from './fragment-state.ts';

/** Keeps a search and the fragment of the address the same, in both directions. */
export function useFragment() {
  const [state, setState] = useState(emptyState);
  const [given, setGiven] = useState({ words: '' });
  const going = useRef('');

  useEffect(() => {
    const read = () => {
      // Another fragment, such as that of a letter of the list, is no search: what is shown stays.
      if (location.hash !== '' && !location.hash.includes('=')) return;
      going.current = '';
      const next = parseFragment(location.hash);
      setState(next);
      setGiven({ words: next.words });
    };
    if (location.hash.includes('=')) read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);

  /**
   * Shows another search. All that is done in one go, such as typing or going down the choices of one
   * filter, is one step back in the history.
   *
   * @param go name of what somebody is doing; empty when it is over
   */
  function show(next: SearchState, go: string): void {
    setState(next);
    const address = location.pathname + formatFragment(next);
    if (address !== location.pathname + location.hash) {
      if (go !== '' && go === going.current) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    going.current = go;
  }

  return { state, given, show };
}
