import { expect, test } from 'vitest';
import { findToReview } from './find-to-review.ts';

const service = (title: string, rest: object = {}) => ({ documentId: title, title, ...rest });

test('a text that was checked a year ago to the day is fine, and the day after it is not', () => {
  const services = [service('Leefloon', { lastReviewedOn: '2025-11-24' })];
  expect(findToReview(services, '2026-11-24')).toEqual([]);
  expect(findToReview(services, '2026-11-25')).toEqual([
    {
      title: 'Leefloon',
      href: '/content-manager/collection-types/api::service.service/Leefloon',
      reason: 'Laatst nagekeken op maandag 24 november 2025.',
    },
  ]);
});

test('a service whose last day is over comes first, then what nobody checked, then the oldest', () => {
  const found = findToReview(
    [
      service('Oud', { lastReviewedOn: '2024-05-01' }),
      service('Ouder', { lastReviewedOn: '2023-05-01' }),
      service('Nooit', { lastReviewedOn: null }),
      service('Voorbij', { lastReviewedOn: '2026-11-01', validUntil: '2026-11-23' }),
      service('Loopt nog', { lastReviewedOn: '2026-11-01', validUntil: '2026-11-24' }),
    ],
    '2026-11-24',
  );
  expect(found.map(({ title }) => title)).toEqual(['Voorbij', 'Nooit', 'Ouder', 'Oud']);
  expect(found[0]?.reason).toBe(
    'Deze dienst bestond tot maandag 23 november 2026. Haal ze van de site, of verander de laatste dag.',
  );
});

test('29 February has a day a year earlier', () => {
  expect(findToReview([service('A', { lastReviewedOn: '2027-02-28' })], '2028-02-29')).toHaveLength(
    1,
  );
  expect(findToReview([service('A', { lastReviewedOn: '2027-03-01' })], '2028-02-29')).toEqual([]);
});
