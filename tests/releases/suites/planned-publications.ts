import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { audit, officer, outboxRows, publishAsPlanned, strapi } from '../bench.ts';

const plans = 'plugin::sociaal-huis.planned-publication';

describe('what is planned', () => {
  const uid = 'api::page.page';

  async function makePage(fields: object = {}): Promise<string> {
    const title = `Pagina ${randomBytes(4).toString('hex')}`;
    const data = { title, municipality: 'gent', ...fields };
    return (await strapi.documents(uid).create({ data })).documentId;
  }

  async function plan(
    entry: string,
    moments: { publishOn?: string; publishUntil?: string },
    userId = officer.id,
  ): Promise<number> {
    const data = { noun: 'page', entry, municipality: 'gent', ...moments, userId, userName: 'P' };
    return (await strapi.db.query(plans).create({ data })).id;
  }

  const planOf = (id: number) => strapi.db.query(plans).findOne({ where: { id } });

  async function isPublished(documentId: string): Promise<boolean> {
    const where = { documentId, publishedAt: { $notNull: true } };
    return (await strapi.db.query(uid).count({ where })) > 0;
  }

  const soon = '2026-06-01T08:00:00Z';
  const later = '2026-06-02T08:00:00Z';

  test('is published and taken down at its moments, in the name of who planned it', async () => {
    const entry = await makePage();
    const id = await plan(entry, { publishOn: soon, publishUntil: later });
    await publishAsPlanned(strapi, new Date('2026-06-01T07:59:00Z'));
    expect(await isPublished(entry)).toBe(false);
    await publishAsPlanned(strapi, new Date(soon));
    expect(await isPublished(entry)).toBe(true);
    expect(await planOf(id)).toMatchObject({
      publishOn: null,
      publishUntil: '2026-06-02T08:00:00.000Z',
      outcome: 'Gepubliceerd zoals gepland.',
      succeeded: true,
    });
    await publishAsPlanned(strapi, new Date('2026-06-01T08:01:00Z'));
    await publishAsPlanned(strapi, new Date(later));
    expect(await isPublished(entry)).toBe(false);
    expect(await planOf(id)).toMatchObject({
      publishUntil: null,
      outcome: 'Van de site gehaald zoals gepland.',
      succeeded: true,
    });
    expect(await outboxRows()).toMatchObject([
      { reason: 'publish', entry },
      { reason: 'unpublish', entry },
    ]);
    const lines = await strapi.db.query(audit).findMany({ where: { userId: officer.id } });
    expect(lines.map(({ action }) => action)).toEqual(['publish', 'unpublish']);
  });

  test('is refused like by hand, and says what to mend', async () => {
    const entry = await makePage({ slug: 'contact' });
    const id = await plan(entry, { publishOn: soon });
    await publishAsPlanned(strapi, new Date(soon));
    expect(await isPublished(entry)).toBe(false);
    expect(await planOf(id)).toMatchObject({
      publishOn: null,
      outcome: expect.stringMatching(/^Nog niet gepubliceerd\. .*Kies een ander woord\.$/),
      succeeded: false,
    });
    expect(await outboxRows()).toEqual([]);
  });

  test('is not published when it is over before it began', async () => {
    const entry = await makePage();
    await plan(entry, { publishOn: soon, publishUntil: later });
    await publishAsPlanned(strapi, new Date('2026-06-03T08:00:00Z'));
    expect(await isPublished(entry)).toBe(false);
    expect(await outboxRows()).toEqual([]);
  });

  test('of somebody who left is not published, and is taken down all the same', async () => {
    const unknown = 987_654;
    const entry = await makePage();
    const id = await plan(entry, { publishOn: soon, publishUntil: later }, unknown);
    await publishAsPlanned(strapi, new Date(soon));
    expect(await isPublished(entry)).toBe(false);
    expect(await planOf(id)).toMatchObject({
      outcome:
        'Niet gepubliceerd: wie dit plande, werkt niet meer voor deze gemeente. Plan het opnieuw onder uw eigen naam.',
      succeeded: false,
    });
    await strapi.documents(uid).publish({ documentId: entry });
    await publishAsPlanned(strapi, new Date(later));
    expect(await isPublished(entry)).toBe(false);
  });

  test.each([
    ['somebody who works there', () => officer.id],
    ['somebody who left', () => 987_654],
  ])('by %s stays on the site as long as it is in use there', async (_, planner) => {
    const municipality = 'gent';
    const name = `Kantoor ${randomBytes(4).toString('hex')}`;
    const offices = strapi.documents('api::office.office');
    const closings = strapi.documents('api::hours-exception.hours-exception');
    const address = { street: 'Kaai', houseNumber: '1', postcode: '9000', town: 'Gent' };
    const office = await offices.create({
      data: { name, municipality, address },
      status: 'published',
    });
    const closing = await closings.create({
      data: {
        label: 'Verhuizing',
        municipality,
        closed: true,
        source: 'eigen',
        from: '2099-01-02',
        until: '2099-01-03',
        offices: [office.documentId],
      },
      status: 'published',
    });
    const { id } = await strapi.db.query(plans).create({
      data: {
        noun: 'office',
        entry: office.documentId,
        municipality,
        publishUntil: soon,
        userId: planner(),
        userName: 'P',
      },
    });
    await publishAsPlanned(strapi, new Date(soon));
    expect(await planOf(id)).toMatchObject({
      publishUntil: null,
      outcome: expect.stringContaining('gebruikt door afwijkende openingstijd “Verhuizing”'),
      succeeded: false,
    });
    const shown = await strapi.db.query('api::hours-exception.hours-exception').findOne({
      where: { documentId: closing.documentId, publishedAt: { $notNull: true } },
      populate: ['offices'],
    });
    expect(shown?.offices).toMatchObject([{ documentId: office.documentId }]);
    await closings.delete({ documentId: closing.documentId });
    await offices.delete({ documentId: office.documentId });
  });

  test('for an entry that is gone is forgotten', async () => {
    const entry = await makePage();
    const id = await plan(entry, { publishOn: soon });
    await strapi.documents(uid).delete({ documentId: entry });
    await publishAsPlanned(strapi, new Date(soon));
    expect(await planOf(id)).toBeNull();
  });

  test('is done once when two processes come to it together', async () => {
    const entry = await makePage();
    await plan(entry, { publishOn: soon });
    await Promise.all([
      publishAsPlanned(strapi, new Date(soon)),
      publishAsPlanned(strapi, new Date(soon)),
    ]);
    expect(await outboxRows()).toHaveLength(1);
  });
});
