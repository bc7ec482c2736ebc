import { useEffect, useRef, useState } from 'react';
import { emptyState, formatFragment, parseFragment, type SearchState } from './fragment-state.ts';

/** Keeps a search and the fragment of the address the same, in both directions. */
export function useFragment() {
  const [state, setState] = useState(emptyState);
  const [given, setGiven] = useState({ words: '' });
  const isTyping = useRef(false);

  useEffect(() => {
    const read = () => {
      // Another fragment, such as that of a letter of the list, is no search: what is shown stays.
      if (location.hash !== '' && !location.hash.includes('=')) return;
      isTyping.current = false;
      const next = parseFragment(location.hash);
      setState(next);
      setGiven({ words: next.words });
    };
    if (location.hash.includes('=')) read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);

  /**
   * Shows another search. All that is typed in one go is one step back in the history, and so is
   * each choice.
   */
  function show(next: SearchState, moment: 'typing' | 'done'): void {
    setState(next);
    const address = location.pathname + formatFragment(next);
    if (address !== location.pathname + location.hash) {
      if (moment === 'typing' && isTyping.current) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    isTyping.current = moment === 'typing';
  }

  return { state, given, show };
}
