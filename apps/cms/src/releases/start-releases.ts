import type { Core } from '@strapi/strapi';
import { releasesOf } from './releases.ts';
import { beginNewDay } from './schedule/begin-new-day.ts';
import { runEveryMinute } from './schedule/every-minute.ts';
import { publishAsPlanned } from './schedule/publish-as-planned.ts';
import { startAndEndNotices } from './schedule/start-and-end-notices.ts';
import { sweep } from './sweep.ts';

/** The sweep comes last, so that it sees what the others wrote. */
const jobs = [startAndEndNotices, publishAsPlanned, beginNewDay, sweep];

/** Call it in `bootstrap()`. */
export async function startReleases(strapi: Core.Strapi): Promise<void> {
  const releases = releasesOf(strapi);
  await releases.queue.start();
  releases.isStarted = true;
  await sweep(strapi);
  releases.stopSchedule = runEveryMinute(strapi, jobs);
}

/** Call it in `destroy()`: who waits for work gets its answer, and the queue lets go of its database. */
export async function stopReleases(strapi: Core.Strapi): Promise<void> {
  const { stopSchedule, waitingRoom, queue } = releasesOf(strapi);
  await stopSchedule?.();
  await waitingRoom.close();
  await queue.stop();
}
