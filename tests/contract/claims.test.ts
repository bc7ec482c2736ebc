import { expect, inject, test } from 'vitest';
import { openPublisher } from '../helpers/publisher-client.ts';

const publisher = openPublisher(inject('cmsUrl'), inject('cmsPublisherToken'));
const wish = { municipalities: ['genk', 'gent', 'halle', 'poperinge', 'sint-truiden'], wait: 5 };

test('a seeded CMS hands out each municipality once, and settles what is reported', async () => {
  const claims = [];
  for (const _ of wish.municipalities) {
    const claim = await publisher.claim('', wish);
    if (claim) claims.push(claim);
  }
  expect(claims.map(({ municipality }) => municipality).toSorted()).toEqual(wish.municipalities);
  expect(await publisher.claim('', { ...wish, wait: 0 })).toBeUndefined();
  const [first, second, ...others] = claims;
  expect((await publisher.stage(first!, 'render')).status).toBe(204);
  expect((await publisher.done(first!)).status).toBe(204);
  expect((await publisher.done(first!)).status).toBe(409);
  expect((await publisher.fail(second!)).status).toBe(204);
  for (const claim of others) expect((await publisher.done(claim)).status).toBe(204);
  const again = await publisher.claim('', wish);
  expect(again).toMatchObject({ municipality: second?.municipality, attempt: 1 });
  expect(again?.changes).toEqual(second?.changes);
  expect((await publisher.done(again!)).status).toBe(204);
  expect(await publisher.claim('', { ...wish, wait: 0 })).toBeUndefined();
});
