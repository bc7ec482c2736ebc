import { expect, test } from 'vitest';
import { formatStandsOn, parseStandsOn, versionOf, writtenOn } from './entry-version.ts';

const draft = { id: 12, updatedAt: '2026-11-30T13:05:00.123Z' };

test('a draft has one version, whether its moment is a text or a date', () => {
  expect(versionOf(draft)).toBe(versionOf({ ...draft, updatedAt: new Date(draft.updatedAt) }));
});

test('a save gives another version, and so does a row that is made anew', () => {
  const saved = versionOf({ ...draft, updatedAt: '2026-11-30T13:05:00.124Z' });
  expect(new Set([versionOf(draft), saved, versionOf({ ...draft, id: 13 })]).size).toBe(3);
});

test('a version tells when it was written', () => {
  expect(writtenOn(versionOf(draft))).toBe(Date.parse(draft.updatedAt));
});

test('what a request stands on comes back as it was written', () => {
  const versions = new Map([
    ['a1', versionOf(draft)],
    ['b2', versionOf({ ...draft, id: 1 })],
  ]);
  expect(parseStandsOn(formatStandsOn(versions))).toEqual(versions);
});

test.each(['', 'a1', '=1-a', 'a1=', 'a1=1-a=2', ' , ,'])('“%s” stands on nothing', (text) => {
  expect(parseStandsOn(text)).toEqual(new Map());
});
