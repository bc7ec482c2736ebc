import { expect, test } from 'vitest';
import { tuesdayAfternoon, tuesdayMorning, tuesdays } from './opening-hours.examples.ts';
import { weekTable } from './week-table.ts';

test('a week has seven rows from Monday on, each sorted as the day goes', () => {
  expect(weekTable(tuesdays)).toEqual([
    { day: 'maandag', slots: [] },
    { day: 'dinsdag', slots: [tuesdayMorning, tuesdayAfternoon] },
    { day: 'woensdag', slots: [] },
    { day: 'donderdag', slots: [] },
    { day: 'vrijdag', slots: [] },
    { day: 'zaterdag', slots: [] },
    { day: 'zondag', slots: [] },
  ]);
});
