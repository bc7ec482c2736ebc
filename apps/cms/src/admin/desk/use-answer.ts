import { useEffect, useState } from 'react';

/** What a question to the server has brought so far. */
export type Loaded<Answer> =
  { state: 'loading' } | { state: 'failed' } | { state: 'ready'; answer: Answer };

/**
 * Asks the server when the screen appears, and again for each other `ask`; the earlier answer stays
 * until the next is there.
 *
 * @param ask the same function at each render, or the screen never stops asking
 */
export function useAnswer<Answer>(ask: () => Promise<Answer>): Loaded<Answer> {
  const [loaded, setLoaded] = useState<Loaded<Answer>>({ state: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    ask().then(
      (answer) => isCurrent && setLoaded({ state: 'ready', answer }),
      () => isCurrent && setLoaded({ state: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [ask]);
  return loaded;
}
