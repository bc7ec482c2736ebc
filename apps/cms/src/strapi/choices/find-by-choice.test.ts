import { expect, test } from 'vitest';
import { askWhatItHolds } from './find-by-choice.ts';

test('a filter on ticked boxes asks for one that is ticked, however deep it stands', () => {
  const filters = {
    $and: [{ themes: { $eq: 'EconomieWerk' } }, { $or: [{ themes: { $eq: 'MilieuEnergie' } }] }],
  };
  expect(askWhatItHolds(filters, ['themes'])).toEqual({
    $and: [
      { themes: { $containsi: '"EconomieWerk"' } },
      { $or: [{ themes: { $containsi: '"MilieuEnergie"' } }] },
    ],
  });
});

test('every other filter stays as it is', () => {
  const filters = { title: { $eq: 'themes' }, themes: { $null: true }, offices: { themes: 1 } };
  expect(askWhatItHolds(filters, ['themes'])).toEqual(filters);
});
