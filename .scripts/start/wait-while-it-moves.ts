import { setTimeout as sleep } from 'node:timers/promises';

/** In milliseconds: so long may nothing move before it passes for stuck. */
const longestStillness = 10 * 60_000;

const pause = 200;

/**
 * What one look may count for, in milliseconds. A machine that sleeps, or that is too busy to let us
 * look, makes a look last for minutes; that says nothing about what is waited for.
 */
const longestLook = 3000;

/** Something that takes as long as the machine needs. */
export interface Awaited {
  isReady(): boolean | Promise<boolean>;
  /** Whether it can't become ready any more. */
  hasEnded(): boolean;
  /** Changes as long as something moves: how much was printed so far, what is done. */
  progress(): unknown;
}

/**
 * Waits as long as something moves: how fast the machine is does not matter.
 *
 * @param stillness how long nothing may move, in milliseconds
 */
export async function waitWhileItMoves(
  { isReady, hasEnded, progress }: Awaited,
  stillness = longestStillness,
): Promise<'ready' | 'ended' | 'still'> {
  let still = 0;
  let before = progress();
  while (still < stillness) {
    const lookedAt = performance.now();
    const ready = await isReady();
    // What ended does not answer: another program at the same address does.
    if (hasEnded()) return 'ended';
    if (ready) return 'ready';
    await sleep(pause);
    const now = progress();
    still = now === before ? still + Math.min(performance.now() - lookedAt, longestLook) : 0;
    before = now;
  }
  return 'still';
}

/** Whether a server answers at the address, and not with a fault of its own. */
export function answersAt(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(2000) }).then(
    (response) => response.status < 500,
    () => false,
  );
}
