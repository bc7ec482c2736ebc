import { describe, expect, test } from 'vitest';
import { emptyOutbox, outboxRows, startAndEndNotices, strapi } from '../bench.ts';

async function publishNotice(start: string, end?: string, level = 'info'): Promise<string> {
  const { documentId } = await strapi.documents('api::notice.notice').create({
    data: { title: 'Melding', body: 'Lees dit.', municipality: 'gent', level, start, end },
    status: 'published',
  });
  await emptyOutbox();
  return documentId;
}

describe('notices', () => {
  const at = (time: string) => new Date(`2026-01-05T${time}Z`);

  test('a start and an end are each released once, when the clock passes them', async () => {
    await startAndEndNotices(strapi, at('08:00:00'));
    const entry = await publishNotice('2026-01-05T08:01:00Z', '2026-01-05T08:30:00Z');
    const of = (reason: string) => ({ municipality: 'gent', reason, entry, urgent: false });
    await startAndEndNotices(strapi, at('08:00:59'));
    expect(await outboxRows()).toEqual([]);
    await startAndEndNotices(strapi, at('08:01:00'));
    await startAndEndNotices(strapi, at('08:02:00'));
    expect(await outboxRows()).toEqual([of('notice-start')]);
    await startAndEndNotices(strapi, at('08:30:00'));
    await startAndEndNotices(strapi, at('08:31:00'));
    expect(await outboxRows()).toEqual([of('notice-start'), of('notice-end')]);
  });

  test('what came while the CMS was down is released when it is back, an emergency urgently', async () => {
    await startAndEndNotices(strapi, at('09:00:00'));
    const entry = await publishNotice('2026-01-05T10:00:00Z', undefined, 'nood');
    await startAndEndNotices(strapi, new Date('2026-01-07T09:00:00Z'));
    expect(await outboxRows()).toContainEqual({
      municipality: 'gent',
      reason: 'notice-start',
      entry,
      urgent: true,
    });
  });

  test('a clock that jumps ahead and is set back skips no start and does not go on repeating', async () => {
    await startAndEndNotices(strapi, at('11:00:00'));
    const entry = await publishNotice('2026-01-05T12:00:00Z');
    const start = { municipality: 'gent', reason: 'notice-start', entry, urgent: false };
    await startAndEndNotices(strapi, at('15:00:00'));
    expect(await outboxRows()).toEqual([start]);
    // The site showed it too early: it is made anew for the real time.
    await startAndEndNotices(strapi, at('11:01:00'));
    expect(await outboxRows()).toEqual([start, start]);
    await startAndEndNotices(strapi, at('11:02:00'));
    expect(await outboxRows()).toEqual([start, start]);
    await startAndEndNotices(strapi, at('12:00:00'));
    await startAndEndNotices(strapi, at('12:01:00'));
    expect(await outboxRows()).toEqual([start, start, start]);
  });

  test('a notice that is only a draft starts nothing', async () => {
    await startAndEndNotices(strapi, at('16:00:00'));
    await strapi.documents('api::notice.notice').create({
      data: { title: 'Nog niet', body: 'x', municipality: 'gent', start: '2026-01-05T16:01:00Z' },
    });
    await startAndEndNotices(strapi, at('16:02:00'));
    expect(await outboxRows()).toEqual([]);
  });
});
