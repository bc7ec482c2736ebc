import { describe, expect, test } from 'vitest';
import { beginNewDay, emptyOutbox, outboxRows, strapi } from '../bench.ts';

describe('a new day', () => {
  async function daysBegunAt(...moments: string[]): Promise<string[]> {
    const begun: string[] = [];
    for (const moment of moments) {
      await beginNewDay(strapi, new Date(moment));
      const rows = await outboxRows();
      await emptyOutbox();
      if (rows.length === 0) continue;
      expect(rows).toHaveLength(5);
      expect(rows[0]).toMatchObject({ reason: 'new-day', entry: null });
      begun.push(moment);
    }
    return begun;
  }

  test.each([
    ['in winter', '2026-01-05T22:00Z', '2026-01-05T23:04Z', '2026-01-05T23:05Z'],
    ['in summer', '2026-07-05T21:00Z', '2026-07-05T22:04Z', '2026-07-05T22:05Z'],
    [
      'before the clock goes forward',
      '2026-03-28T22:00Z',
      '2026-03-28T23:04Z',
      '2026-03-28T23:05Z',
    ],
    ['after the clock went forward', '2026-03-29T21:00Z', '2026-03-29T22:04Z', '2026-03-29T22:05Z'],
    ['before the clock goes back', '2026-10-24T21:00Z', '2026-10-24T22:04Z', '2026-10-24T22:05Z'],
    ['after the clock went back', '2026-10-25T22:00Z', '2026-10-25T23:04Z', '2026-10-25T23:05Z'],
  ])('begins at five past midnight in Brussels %s', async (_when, earlier, before, at) => {
    await daysBegunAt(earlier);
    expect(await daysBegunAt(before, at, at)).toEqual([at]);
  });

  test('a night that the CMS slept through is made up for once', async () => {
    await daysBegunAt('2026-05-01T12:00Z');
    expect(await daysBegunAt('2026-05-04T09:00Z', '2026-05-04T09:01Z')).toEqual([
      '2026-05-04T09:00Z',
    ]);
  });

  test('a clock that is set back makes the right day again, once', async () => {
    await daysBegunAt('2026-05-04T09:00Z');
    const moments = ['2026-05-03T09:00Z', '2026-05-03T09:01Z', '2026-05-04T09:00Z'];
    expect(await daysBegunAt(...moments)).toEqual([moments[0], moments[2]]);
  });
});
