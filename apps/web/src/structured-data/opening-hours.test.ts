import { HoursVersionSchema } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import { buildOpeningHours } from './opening-hours.ts';

const week = (from: string, until: string, dates = {}) =>
  HoursVersionSchema.parse({ ...dates, slots: [{ day: 'maandag', from, until }] });
const today = '2026-03-02';

test('temporary hours are cut out of the usual ones, so that no day has both', () => {
  const summer = { validFrom: '2026-07-01', validUntil: '2026-08-31' };
  const hours = buildOpeningHours(
    [week('09:00', '16:00'), week('09:00', '12:00', summer)],
    'desk',
    today,
  );

  expect(
    hours.map(({ closes, validFrom, validThrough }) => [closes, validFrom, validThrough]),
  ).toEqual([
    ['16:00', undefined, '2026-06-30'],
    ['12:00', '2026-07-01', '2026-08-31'],
    ['16:00', '2026-09-01', undefined],
  ]);
});

test('hours that are over are left out, those of today are not', () => {
  const until = (validUntil: string) =>
    buildOpeningHours([week('09:00', '12:00', { validUntil })], 'desk', today);

  expect(until('2026-03-01')).toEqual([]);
  expect(until('2026-03-02')).toHaveLength(1);
});

test('a whole day from midnight to midnight does not read as closed', () => {
  const [hours] = buildOpeningHours([week('00:00', '00:00')], 'desk', today);

  expect(hours).toMatchObject({ opens: '00:00', closes: '23:59' });
});
