import type { Core } from '@strapi/strapi';

/** Something that time brings about. Every process of the CMS may do it, at the same moment too. */
export type TimedJob = (strapi: Core.Strapi, now: Date) => Promise<void>;

const minute = 60_000;

/**
 * Runs jobs one after the other at the start of each minute, for as long as the CMS runs. What a job
 * could not do, it finds again a minute later.
 *
 * @returns What stops it, and resolves once nothing runs any more.
 */
export function runEveryMinute(
  strapi: Core.Strapi,
  jobs: readonly TimedJob[],
): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const plan = (): void => {
    if (stopped) return;
    // Looked up anew each time, since the clock may have been set meanwhile.
    const untilNext = minute - (Date.now() % minute);
    timer = setTimeout(() => {
      running = runAll(strapi, jobs).then(plan);
    }, untilNext);
    timer.unref();
  };
  plan();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}

async function runAll(strapi: Core.Strapi, jobs: readonly TimedJob[]): Promise<void> {
  for (const job of jobs) {
    try {
      await job(strapi, new Date());
    } catch (error) {
      strapi.log.error(error);
    }
  }
}
