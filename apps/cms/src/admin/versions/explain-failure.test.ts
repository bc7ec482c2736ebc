import { expect, test } from 'vitest';
import { asRefusedInput, explainFailure } from './explain-failure.ts';

test.each([
  [
    { name: 'TypeError', message: 'Failed to fetch' },
    'De server antwoordt niet. Misschien is dit niet gelukt. Wat u typte, staat nog in het formulier. Probeer het straks opnieuw.',
  ],
  [
    { name: 'UnknownError', message: 'Bad Gateway', status: 502 },
    'De server antwoordt niet. Misschien is dit niet gelukt. Wat u typte, staat nog in het formulier. Probeer het straks opnieuw.',
  ],
  [
    { name: 'InternalServerError', message: 'Internal Server Error', status: 500 },
    'Er liep iets fout op de server. Wat u typte, staat nog in het formulier. Probeer het opnieuw.',
  ],
  [
    { name: 'UnauthorizedError', message: 'Missing credentials', status: 401 },
    'U bent niet meer aangemeld. Er is niets gewijzigd. Wat u typte, staat nog in het formulier.',
  ],
  [
    { name: 'NotFoundError', message: 'Jan Peeters heeft dit intussen verwijderd.', status: 404 },
    'Jan Peeters heeft dit intussen verwijderd.',
  ],
])('%o is told in a sentence', (failure, sentence) => {
  expect(explainFailure(failure)).toBe(sentence);
  expect(asRefusedInput(failure)).toMatchObject({
    name: 'ValidationError',
    message: sentence,
    details: { errors: [{ path: ['standsOn'], message: sentence }] },
  });
});

test('what is wrong with a field stays at that field', () => {
  const failure = {
    name: 'ValidationError',
    message: 'Titel: Dit is nog leeg.',
    status: 400,
    details: { errors: [] },
  };
  expect(asRefusedInput(failure)).toBe(failure);
});
