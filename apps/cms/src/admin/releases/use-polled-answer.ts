import { useEffect, useRef, useState } from 'react';
import type { Loaded } from '../desk/use-answer.ts';
import { poll } from './poll.ts';

/** In milliseconds: something is on its way, and somebody may be waiting for it. */
export const soon = 1000;

/** In milliseconds: nothing is on its way. */
export const later = 30_000;

/**
 * Keeps asking the server while somebody looks at the page. The last answer stays until the next one,
 * also when that does not come.
 *
 * @param ask another function asks at once
 * @param pauseAfter milliseconds from an answer to the next question; the same function at each render
 */
export function usePolledAnswer<Answer>(
  ask: () => Promise<Answer>,
  pauseAfter: (answer: Answer) => number,
): { loaded: Loaded<Answer>; askNow(): void } {
  const startAnew = useRef(() => {});
  const [loaded, setLoaded] = useState<Loaded<Answer>>({ state: 'loading' });
  useEffect(() => {
    const start = () =>
      poll({
        ask,
        pauseAfter,
        page: document,
        onAnswer: (answer) => setLoaded({ state: 'ready', answer }),
        onFailure: () => setLoaded((last) => (last.state === 'ready' ? last : { state: 'failed' })),
      });
    let stop = start();
    startAnew.current = () => {
      stop();
      stop = start();
    };
    return () => stop();
  }, [ask, pauseAfter]);
  return { loaded, askNow: () => startAnew.current() };
}
