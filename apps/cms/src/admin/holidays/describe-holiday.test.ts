import { expect, test } from 'vitest';
import { describeKind, describeOutcome, describeWeekday, isUsual } from './describe-holiday.ts';

test('a day is written out with its weekday', () => {
  expect(describeWeekday('2027-05-06')).toBe('donderdag 6 mei');
});

test('a day that a municipality decides about says so', () => {
  expect(describeKind('gebruikelijk')).toBe(', u kiest zelf');
  expect(describeKind('wettelijk')).toBe('');
});

test('days of the law and of Flanders are ticked beforehand, unless they are planned', () => {
  const closing = {
    documentId: 'a',
    version: '1-a',
    label: '',
    isOwn: false,
    isOnSite: true,
    href: '',
  };
  const day = { date: '2027-07-11', name: 'Feest' };
  expect(isUsual({ ...day, kind: 'vlaams' })).toBe(true);
  expect(isUsual({ ...day, kind: 'gebruikelijk' })).toBe(false);
  expect(isUsual({ ...day, kind: 'wettelijk', closing })).toBe(false);
});

test('what came of it is said in numbers', () => {
  expect([0, 1, 11].map(describeOutcome)).toEqual([
    'Deze dagen waren al gepland. Er is niets veranderd.',
    '1 sluitingsdag is gepubliceerd.',
    '11 sluitingsdagen zijn gepubliceerd.',
  ]);
});
