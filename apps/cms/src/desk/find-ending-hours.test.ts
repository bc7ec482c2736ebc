import { expect, test } from 'vitest';
import { findEndingHours, type StoredHours } from './find-ending-hours.ts';

const slots = [{ day: 'maandag', from: '09:00:00.000', until: '12:00:00.000' }];
const office = (title: string, ...hours: StoredHours[]) => ({
  noun: 'office' as const,
  documentId: title,
  title,
  hours,
});
const today = '2026-11-24';

test('hours that end within sixty days are named, a day later they are not', () => {
  const holders = [
    office('Zestig', { validFrom: null, validUntil: '2027-01-23', slots }),
    office('Eenenzestig', { validFrom: null, validUntil: '2027-01-24', slots }),
  ];
  expect(findEndingHours(holders, today)).toEqual([
    {
      title: 'Zestig',
      href: '/content-manager/collection-types/api::office.office/Zestig',
      lastDay: '2027-01-23',
      isOver: false,
    },
  ]);
});

test('hours with a successor do not end, and those without an end neither', () => {
  const holders = [
    office('A', { validUntil: '2026-12-31', slots }, { validFrom: '2027-01-01', slots }),
    office('B', { validFrom: null, validUntil: null, slots }),
    office('C'),
  ];
  expect(findEndingHours(holders, today)).toEqual([]);
});

test('hours that are over come first and say so', () => {
  const holders = [
    office('Straks', { validUntil: '2026-12-01', slots }),
    office('Voorbij', { validUntil: '2026-11-23', slots }),
  ];
  expect(findEndingHours(holders, today).map(({ title, isOver }) => [title, isOver])).toEqual([
    ['Voorbij', true],
    ['Straks', false],
  ]);
});
