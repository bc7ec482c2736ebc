import { expect, test } from 'vitest';
import { explainDeleted } from './explain-deleted.ts';

const now = new Date('2026-11-30T10:00:00Z');
const deletion = {
  entry: 'a1',
  municipality: 'halle',
  happenedOn: '2026-11-30T08:05:00Z',
  userId: 7,
  userName: 'Jan Peeters',
};

test.each([
  ['somebody else', deletion, 8, 'Jan Peeters heeft dit intussen verwijderd, om 09.05 uur.'],
  [
    'who asks',
    deletion,
    7,
    'U hebt dit intussen zelf verwijderd in een ander venster, om 09.05 uur.',
  ],
  [
    'nobody who is known, on another day',
    { ...deletion, userId: null, userName: null, happenedOn: '2026-11-28T08:05:00Z' },
    undefined,
    'Dit is intussen verwijderd, op 28 november 2026 om 09.05 uur.',
  ],
])('deleted by %s', (_who, line, asker, happened) => {
  expect(explainDeleted(line, asker, now)).toMatchObject({ version: null, happened });
});
