import { brusselsDate } from '@sociaal-huis/schema';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import type { Core } from '@strapi/strapi';
import { addChanges } from '../../publishing/outbox/pending-change.ts';
import { memoryOf } from './memory-of-job.ts';

/** So long after midnight in Brussels. The clock there changes later in the night. */
const afterMidnight = 5 * 60_000;

/** Has every subsite made anew for a new day: opening hours, what is new, what is over. */
export async function beginNewDay(strapi: Core.Strapi, now: Date): Promise<void> {
  const memory = memoryOf(strapi, 'day');
  const today = brusselsDate(new Date(now.getTime() - afterMidnight));
  await strapi.db.transaction(async () => {
    const last = await memory.get();
    if (last === today) return;
    await memory.set(today);
    // The first day ever: the first release is of that day.
    if (last === null) return;
    await addChanges(
      strapi,
      readMunicipalities().map(({ slug }) => ({ municipality: slug, reason: 'new-day' })),
    );
  });
}
