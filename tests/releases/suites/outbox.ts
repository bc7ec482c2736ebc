import { describe, expect, test } from 'vitest';
import { outboxRows, strapi } from '../bench.ts';

describe('the outbox', () => {
  test('loses its row along with the change that is taken back, and never alone', async () => {
    const create = () =>
      strapi.db.transaction(async () => {
        await strapi.documents('api::page.page').create({
          data: { title: 'Nooit', municipality: 'gent' },
          status: 'published',
        });
        expect(await outboxRows()).toHaveLength(1);
        throw new Error('Broken off.');
      });
    await expect(create()).rejects.toThrow('Broken off.');
    expect(await outboxRows()).toEqual([]);
  });

  test('holds what scripts do, and both municipalities when one moves an entry', async () => {
    const { documentId: entry } = await strapi.documents('api::page.page').create({
      data: { title: 'Verhuist', municipality: 'gent' },
      status: 'published',
    });
    await strapi.documents('api::page.page').update({
      documentId: entry,
      data: { municipality: 'halle' },
      status: 'published',
    });
    expect(await outboxRows()).toEqual([
      { municipality: 'gent', reason: 'publish', entry, urgent: false },
      { municipality: 'gent', reason: 'publish', entry, urgent: false },
      { municipality: 'halle', reason: 'publish', entry, urgent: false },
    ]);
  });
});
