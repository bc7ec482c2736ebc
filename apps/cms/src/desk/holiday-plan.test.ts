import { expect, test } from 'vitest';
import {
  buildHolidayPlan,
  findUnplanned,
  type StoredException,
  yearsToPlan,
} from './holiday-plan.ts';

const closing = (from: string, rest: Partial<StoredException> = {}): StoredException => ({
  documentId: from,
  version: '1-a',
  label: 'Kerstmis',
  from,
  until: from,
  source: 'feestdag',
  isForSomeOffices: false,
  isOnSite: true,
  ...rest,
});

const onChristmas = (...exceptions: StoredException[]) =>
  buildHolidayPlan(2027, exceptions).find(({ date }) => date === '2027-12-25')?.closing;

test('a year has its fourteen days, none of them planned by itself', () => {
  const plan = buildHolidayPlan(2027, []);
  expect(plan).toHaveLength(14);
  expect(plan[0]).toEqual({ date: '2027-01-01', name: 'Nieuwjaar', kind: 'wettelijk' });
  expect(plan.filter((holiday) => holiday.closing)).toEqual([]);
});

test('two holidays on one date are one day to plan', () => {
  const shared = buildHolidayPlan(2008, []).filter(({ date }) => date === '2008-05-01');
  expect(shared.map(({ name }) => name)).toEqual([
    'Dag van de Arbeid en Onze-Lieve-Heer-Hemelvaart',
  ]);
});

test('a planned day says which closing it is and that it may be removed here', () => {
  expect(onChristmas(closing('2027-12-25'))).toEqual({
    documentId: '2027-12-25',
    version: '1-a',
    label: 'Kerstmis',
    isOnSite: true,
    isOwn: false,
    href: '/content-manager/collection-types/api::hours-exception.hours-exception/2027-12-25',
  });
});

test('a holiday within a week off of the officer is planned, and not the planner’s to remove', () => {
  const week = closing('2027-12-24', {
    until: '2028-01-02',
    source: 'eigen',
    label: 'Kerstverlof',
  });
  expect(onChristmas(week)).toMatchObject({ label: 'Kerstverlof', isOwn: true });
});

test('a closing of some offices leaves the others open, so the day is not planned', () => {
  expect(onChristmas(closing('2027-12-25', { isForSomeOffices: true }))).toBeUndefined();
});

test('an exception without dates covers no day', () => {
  expect(onChristmas(closing('', { until: '' }))).toBeUndefined();
});

test('the checklist asks for days of the law and of Flanders that are to come and not on the site', () => {
  const plan = buildHolidayPlan(2026, [
    closing('2026-12-25', { isOnSite: false }),
    closing('2026-11-11'),
  ]);
  expect(findUnplanned(plan, '2026-11-01').map(({ date }) => date)).toEqual([
    '2026-11-01',
    '2026-12-25',
  ]);
});

test('the next year belongs on the checklist from September on', () => {
  expect(yearsToPlan('2026-08-31')).toEqual([2026]);
  expect(yearsToPlan('2026-09-01')).toEqual([2026, 2027]);
});
