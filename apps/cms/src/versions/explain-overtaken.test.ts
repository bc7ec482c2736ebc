import { expect, test } from 'vitest';
import { versionOf } from './entry-version.ts';
import {
  describeOvertaken,
  describeOvertakenSelection,
  explainOvertaken,
  type StoredDraft,
} from './explain-overtaken.ts';

const draft: StoredDraft = {
  id: 7,
  documentId: 'a1',
  title: 'Leefloon',
  updatedAt: '2026-11-30T13:05:00.000Z',
  updatedBy: { id: 3, firstname: 'Jan', lastname: 'Peeters' },
};
const earlier = versionOf({ id: 7, updatedAt: '2026-11-30T12:00:00.000Z' });
const now = new Date('2026-11-30T15:00:00.000Z');

test('a colleague is named, with the hour in Brussels, and what to do', () => {
  const overtaken = explainOvertaken(draft, earlier, 9, now);
  expect(overtaken).toEqual({
    documentId: 'a1',
    version: versionOf(draft),
    by: 'Jan Peeters',
    happened: 'Jan Peeters heeft dit intussen bewaard, om 14.05 uur.',
  });
  expect(describeOvertaken(overtaken)).toBe(
    'Jan Peeters heeft dit intussen bewaard, om 14.05 uur. Er is niets gewijzigd. Bekijk eerst die versie en kies dan wat er blijft.',
  );
});

test('on another day, the day is named too', () => {
  const tomorrow = new Date('2026-12-01T08:00:00.000Z');
  expect(explainOvertaken(draft, earlier, 9, tomorrow).happened).toBe(
    'Jan Peeters heeft dit intussen bewaard, op 30 november 2026 om 14.05 uur.',
  );
});

test('who did it in another window reads that', () => {
  expect(explainOvertaken(draft, earlier, 3, now)).toMatchObject({
    by: null,
    happened: 'U hebt dit intussen zelf bewaard in een ander venster, om 14.05 uur.',
  });
});

test('a change by nobody who is known has its hour', () => {
  expect(explainOvertaken({ ...draft, updatedBy: null }, earlier, 3, now).happened).toBe(
    'Dit is intussen gewijzigd, om 14.05 uur.',
  );
});

test('a draft that was put back to what is on the site is older than what somebody saw', () => {
  const later = versionOf({ id: 6, updatedAt: '2026-11-30T14:00:00.000Z' });
  expect(explainOvertaken(draft, later, 9, now)).toMatchObject({
    by: null,
    happened:
      'De wijzigingen in deze klad zijn intussen verworpen: er staat weer wat op de site staat.',
  });
});

test('of a selection, each entry that is no longer what was seen is named', () => {
  const { happened } = explainOvertaken(draft, earlier, 9, now);
  expect(describeOvertakenSelection([{ draft, happened }])).toBe(
    'Er is niets gewijzigd, want niet alles is nog wat u zag. “Leefloon”: Jan Peeters heeft dit intussen bewaard, om 14.05 uur. Kijk de lijst na en probeer het opnieuw.',
  );
});
