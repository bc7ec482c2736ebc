import { HoursExceptionSchema, type HoursExceptionInput } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import { buildSpecialOpeningHours } from './special-opening-hours.ts';

const exception = (from: string, until: string, fields: Partial<HoursExceptionInput> = {}) =>
  HoursExceptionSchema.parse({
    documentId: `${from}-${until}`,
    municipality: 'genk',
    label: 'Uitzondering',
    from,
    until,
    ...fields,
  });
const build = (...exceptions: ReturnType<typeof exception>[]) =>
  buildSpecialOpeningHours(exceptions, 'office', '2026-03-02').map(
    ({ opens, closes, validFrom, validThrough }) => [opens, closes, validFrom, validThrough],
  );
const slots = [{ from: '09:00', until: '12:00' }];

test('a closed day is open from midnight to midnight', () => {
  expect(build(exception('2026-04-06', '2026-04-06'))).toEqual([
    ['00:00', '00:00', '2026-04-06', '2026-04-06'],
  ]);
});

test('an exception within another one splits it in two', () => {
  const week = exception('2026-04-06', '2026-04-10', { closed: false, slots });

  expect(build(week, exception('2026-04-08', '2026-04-08'))).toEqual([
    ['09:00', '12:00', '2026-04-06', '2026-04-07'],
    ['00:00', '00:00', '2026-04-08', '2026-04-08'],
    ['09:00', '12:00', '2026-04-09', '2026-04-10'],
  ]);
});

test('an exception under a stronger one does not cut it in pieces', () => {
  const own = exception('2026-04-06', '2026-04-10', { offices: [{ documentId: 'office' }] });

  expect(build(own, exception('2026-04-08', '2026-04-08'))).toEqual([
    ['00:00', '00:00', '2026-04-06', '2026-04-10'],
  ]);
});

test('an office that stays open as usual while the others close has no exception', () => {
  const offices = [{ documentId: 'office' }];
  const day = ['2026-04-08', '2026-04-08'] as const;

  expect(build(exception(...day), exception(...day, { closed: false, offices }))).toEqual([]);
});

test('a day on which one can only call is a closed day at the desk', () => {
  const calls = [{ from: '09:00', until: '12:00', mode: 'telefonisch' as const }];

  expect(build(exception('2026-04-08', '2026-04-08', { closed: false, slots: calls }))).toEqual([
    ['00:00', '00:00', '2026-04-08', '2026-04-08'],
  ]);
});

test('an exception that is over is left out', () => {
  expect(build(exception('2026-02-01', '2026-03-01'))).toEqual([]);
});
