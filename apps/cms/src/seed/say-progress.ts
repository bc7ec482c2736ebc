/** At least this often, in milliseconds, where a step is slow: who starts the CMS waits as long as it speaks. */
const longestSilence = 2000;

/**
 * Gives what says how far the seed is: whenever it comes to something new, and in between where that
 * takes long.
 *
 * @param say Takes a line.
 * @param total How many entries there are to make.
 */
export function sayProgress(say: (line: string) => void, total: number) {
  let what = '';
  let saidAt = 0;
  return (now: string, made: number): void => {
    if (now === what && Date.now() - saidAt < longestSilence) return;
    what = now;
    saidAt = Date.now();
    say(`Seeding ${now}; ${made} of ${total} entries are made.`);
  };
}
