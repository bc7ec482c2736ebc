/**
 * How long somebody has to wait who may do something so many times within so long.
 *
 * @param moments of the attempts that still count, the earliest first
 * @returns Milliseconds until the next attempt is free; 0 when it is free now.
 */
export function waitAfter(
  moments: readonly number[],
  { attempts, within }: { attempts: number; within: number },
  now: number,
): number {
  // The one that has to be long enough ago before another one is free.
  const last = moments.at(-attempts);
  return moments.length < attempts || last === undefined ? 0 : Math.max(0, last + within - now);
}
