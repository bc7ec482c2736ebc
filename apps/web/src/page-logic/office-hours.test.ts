import type { HoursException, Office } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import { portalStrings as t } from '../i18n/translate.ts';
import {
  buildNearWeeks,
  buildWeeks,
  upcomingExceptions,
  withoutPastStatus,
} from './office-hours.ts';

const slots = [{ day: 'maandag', from: '09:00', until: '12:00', mode: 'vrije-inloop' } as const];
const captionsOn = (today: string, versions: Parameters<typeof buildWeeks>[0]) =>
  buildWeeks(versions, 'Uren', today, t).map(({ caption }) => caption);

const winter = { validFrom: '2026-09-01', slots };
const summer = { validFrom: '2026-07-01', validUntil: '2026-08-31', slots };

test('hours that have yet to begin are shown with their period, in order of time', () => {
  expect(captionsOn('2026-06-01', [winter, { validUntil: '2026-06-30', slots }, summer])).toEqual([
    'Uren, tot en met 30 juni 2026',
    'Uren, van 1 juli 2026 tot en met 31 augustus 2026',
    'Uren, vanaf 1 september 2026',
  ]);
});

test('around temporary hours the usual ones are shown twice, each with its own period', () => {
  const usual = { slots };
  expect(captionsOn('2026-06-01', [usual, summer])).toEqual([
    'Uren, tot en met 30 juni 2026',
    'Uren, van 1 juli 2026 tot en met 31 augustus 2026',
    'Uren, vanaf 1 september 2026',
  ]);
  expect(captionsOn('2026-07-01', [usual, summer])).toEqual([
    'Uren, tot en met 31 augustus 2026',
    'Uren, vanaf 1 september 2026',
  ]);
  const [card] = buildNearWeeks([usual, summer], 'Uren', '2026-05-01', t);
  expect(card?.caption).toBe('Uren, tot en met 30 juni 2026');
});

test('hours that are over are left out, and on their last day they are not over', () => {
  expect(captionsOn('2026-08-31', [summer, winter])).toHaveLength(2);
  expect(captionsOn('2026-09-01', [summer, winter])).toEqual(['Uren']);
});

test('without hours the table says that they are not known', () => {
  expect(buildWeeks([], 'Uren', '2026-01-01', t)).toEqual([{ caption: 'Uren' }]);
  expect(buildWeeks([{ slots: [] }], 'Uren', '2026-01-01', t)[0]?.rows).toBeUndefined();
});

test('a card leaves out hours that begin in more than four weeks, unless nothing holds before', () => {
  const captions = (today: string, versions: Parameters<typeof buildWeeks>[0]) =>
    buildNearWeeks(versions, 'Uren', today, t).map(({ caption }) => caption);
  const spring = { validUntil: '2026-06-30', slots };
  expect(captions('2026-05-01', [spring, summer])).toEqual(['Uren, tot en met 30 juni 2026']);
  expect(captions('2026-06-03', [spring, summer])).toHaveLength(2);
  expect(captions('2026-01-01', [summer, winter])).toEqual([
    'Uren, van 1 juli 2026 tot en met 31 augustus 2026',
  ]);
});

test('every exception that is not over is shown, however far ahead', () => {
  const exception = (from: string, until: string) => ({ from, until }) as HoursException;
  const shown = upcomingExceptions(
    [
      exception('2027-12-25', '2027-12-25'),
      exception('2026-05-01', '2026-05-01'),
      exception('2026-07-01', '2026-07-15'),
    ],
    '2026-07-15',
  );
  expect(shown.map(({ from }) => from)).toEqual(['2026-07-01', '2027-12-25']);
});

test('an unusual status is over after its last day', () => {
  const office = { operatingStatus: 'tijdelijk-gesloten', statusUntil: '2027-01-15' } as Office;
  const statusOn = (today: string) => withoutPastStatus(office, today).operatingStatus;
  expect(statusOn('2027-01-15')).toBe('tijdelijk-gesloten');
  expect(statusOn('2027-01-16')).toBe('normaal');
  const moved = { operatingStatus: 'verhuisd' } as Office;
  expect(withoutPastStatus(moved, '2027-01-16').operatingStatus).toBe('verhuisd');
});
