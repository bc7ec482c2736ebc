import { expect, test } from 'vitest';
import { brusselsInstant } from './brussels-time.ts';
import { isOpenAt } from './is-open-at.ts';
import {
  exceptionFor,
  tuesdayAfternoon,
  tuesdayMorning,
  tuesdays,
} from './opening-hours.examples.ts';

const source = { hours: [tuesdays], exceptions: [] };
const openAt = (time: string) => isOpenAt(brusselsInstant('2026-12-22', time), source);

test('an office is open from the first minute of a slot until the minute before its end', () => {
  expect(openAt('08:59')).toBeUndefined();
  expect(openAt('09:00')).toEqual(tuesdayMorning);
  expect(openAt('11:59')).toEqual(tuesdayMorning);
  expect(openAt('12:00')).toBeUndefined();
  expect(openAt('14:00')).toEqual(tuesdayAfternoon);
});

test('the clock of Brussels decides, in winter and in summer', () => {
  expect(isOpenAt(new Date('2026-12-22T08:00:00Z'), source)).toEqual(tuesdayMorning);
  expect(isOpenAt(new Date('2026-12-22T07:00:00Z'), source)).toBeUndefined();
  expect(isOpenAt(new Date('2026-06-23T07:00:00Z'), source)).toEqual(tuesdayMorning);
});

test('an office is not open on a closing, nor when its hours are unknown', () => {
  const instant = brusselsInstant('2026-12-22', '10:00');
  const exceptions = [exceptionFor('Personeelsdag', '2026-12-22')];
  expect(isOpenAt(instant, { ...source, exceptions })).toBeUndefined();
  expect(isOpenAt(instant, { hours: [], exceptions: [] })).toBeUndefined();
});

test.each(['24:00', '00:00'])('a slot until %s stops at midnight', (until) => {
  const evening = { ...tuesdayAfternoon, from: '20:00', until };
  const late = { hours: [{ slots: [evening] }], exceptions: [] };
  expect(isOpenAt(brusselsInstant('2026-12-22', '23:59'), late)).toEqual(evening);
  expect(isOpenAt(brusselsInstant('2026-12-22', '24:00'), late)).toBeUndefined();
});
