import { expect, test } from 'vitest';
import { exceptionsWithin } from './exceptions-within.ts';
import { exceptionFor } from './opening-hours.examples.ts';

const ended = exceptionFor('Allerheiligen', '2026-11-01');
const running = exceptionFor('Verbouwing', '2026-11-20', { until: '2026-12-01' });
const today = exceptionFor('Personeelsdag', '2026-12-01');
const lastDay = exceptionFor('Tussen kerst en nieuw', '2026-12-29');
const dayAfter = exceptionFor('Oudejaar', '2026-12-30');

test('exceptions of the next four weeks are given, running ones and the last day included', () => {
  const exceptions = [dayAfter, lastDay, today, running, ended];
  expect(exceptionsWithin('2026-12-01', undefined, exceptions)).toEqual([running, today, lastDay]);
  expect(exceptionsWithin('2026-12-01', 29, exceptions)).toContain(dayAfter);
  expect(exceptionsWithin('2026-12-02', 0, exceptions)).toEqual([]);
});

test('exceptions next to each other are not merged, and sort by last date and label', () => {
  const b = exceptionFor('B', '2026-12-01');
  const a = exceptionFor('A', '2026-12-01');
  const longer = exceptionFor('0', '2026-12-01', { until: '2026-12-02' });
  expect(exceptionsWithin('2026-12-01', 28, [longer, b, a])).toEqual([a, b, longer]);
});

test('with an office, those for all and for that office are given', () => {
  const here = exceptionFor('Hier', '2026-12-03', { offices: [{ documentId: 'here' }] });
  const there = exceptionFor('Daar', '2026-12-04', { offices: [{ documentId: 'there' }] });
  const exceptions = [today, here, there];
  expect(exceptionsWithin('2026-12-01', 28, exceptions, 'here')).toEqual([today, here]);
  expect(exceptionsWithin('2026-12-01', 28, exceptions)).toEqual([today, here, there]);
});
