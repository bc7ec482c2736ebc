/** In milliseconds: who gets no answer asks again soon, since a CMS that starts anew is back in seconds. */
const afterFailure = 5000;

interface Polling<Answer> {
  ask(): Promise<Answer>;
  onAnswer(answer: Answer): void;
  onFailure(): void;
  /** Milliseconds from this answer to the next question. */
  pauseAfter(answer: Answer): number;
  /** The page on which the answer stands: nothing is asked while nobody sees it. */
  page: Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;
}

/** Asks now and again and again. Whoever comes back to the page gets an answer at once. */
export function poll<Answer>(polling: Polling<Answer>): () => void {
  const { ask, onAnswer, onFailure, pauseAfter, page } = polling;
  let isStopped = false;
  let isAsking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const askNow = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    const answered = await ask().then(
      (answer) => ({ answer }),
      () => undefined,
    );
    isAsking = false;
    // An answer that comes after somebody left is about the wrong entry.
    if (isStopped) return;
    if (answered) onAnswer(answered.answer);
    else onFailure();
    if (!page.hidden) {
      timer = setTimeout(askNow, answered ? pauseAfter(answered.answer) : afterFailure);
    }
  };
  const follow = (): void => {
    clearTimeout(timer);
    if (!page.hidden) void askNow();
  };

  page.addEventListener('visibilitychange', follow);
  follow();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    page.removeEventListener('visibilitychange', follow);
  };
}
