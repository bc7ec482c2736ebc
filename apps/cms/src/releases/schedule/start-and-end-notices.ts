import type { Core, UID } from '@strapi/strapi';
import { uidOf } from '../../strapi/uid-of.ts';
import { addChanges, type NewChange } from '../../publishing/outbox/pending-change.ts';
import { memoryOf } from './memory-of-job.ts';

interface Notice {
  documentId: string;
  municipality: string;
  level: string;
  start: string;
  end: string | null;
}

/**
 * Releases each published notice whose start or end came since the last look. After the clock was set
 * back, those between the two moments count as well: the site showed them as if it were later.
 */
export async function startAndEndNotices(strapi: Core.Strapi, now: Date): Promise<void> {
  const memory = memoryOf(strapi, 'notices');
  await strapi.db.transaction(async () => {
    const last = await memory.get();
    // Nothing was ever released: the first release shows what is due.
    if (last !== null) await addChanges(strapi, await findCrossed(strapi, new Date(last), now));
    await memory.set(now.toISOString());
  });
}

async function findCrossed(strapi: Core.Strapi, last: Date, now: Date): Promise<NewChange[]> {
  const [from, to] = last < now ? [last, now] : [now, last];
  const isBetween = { $gt: from, $lte: to };
  const notices: Notice[] = await strapi.db.query(uidOf('notice') as UID.ContentType).findMany({
    where: {
      publishedAt: { $notNull: true },
      $or: [{ start: isBetween }, { end: isBetween }],
    },
    select: ['documentId', 'municipality', 'level', 'start', 'end'],
  });
  return notices.map(({ documentId: entry, municipality, level, end }) => ({
    municipality,
    reason:
      end !== null && new Date(end) > from && new Date(end) <= to ? 'notice-end' : 'notice-start',
    noun: 'notice',
    entry,
    urgent: level === 'nood',
  }));
}
