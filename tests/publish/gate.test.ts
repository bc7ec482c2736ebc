import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { AdminClient } from '../helpers/admin-client.ts';
import {
  completeService,
  entriesOf,
  errorsOf,
  paragraph,
  publish,
  saveDraft,
  sessionOf,
} from './officer.ts';

let genk: AdminClient;

beforeAll(async () => {
  genk = await sessionOf('communicatie.genk');
});

async function isPublished(noun: string, documentId: string): Promise<boolean> {
  const plural = { service: 'services', office: 'offices' }[noun];
  const response = await fetch(`${inject('cmsUrl')}/api/${plural}/${documentId}`, {
    headers: { Authorization: `Bearer ${inject('cmsToken')}` },
  });
  return response.status === 200;
}

test('a draft may be as incomplete as it is', async () => {
  expect((await genk.post(entriesOf('service'), { title: 'Nog te schrijven' })).status).toBe(201);
});

test('a link that Strapi does not even keep in a draft is told in Dutch, at its text', async () => {
  const link = { type: 'link', url: 'https://', children: [{ type: 'text', text: 'hier' }] };
  const forWhom = [{ type: 'paragraph', children: [link] }];
  const answer = await genk.post(entriesOf('service'), completeService({ forWhom }));
  expect(answer.status).toBe(400);
  expect(errorsOf(answer)).toEqual({
    forWhom: expect.stringMatching(/^In deze tekst staat een link die geen adres is\./),
  });
});

test('an entry in order is published', async () => {
  const fields = completeService();
  const documentId = await saveDraft(genk, 'service', fields);
  expect((await publish(genk, 'service', documentId, fields)).status).toBe(200);
  expect(await isPublished('service', documentId)).toBe(true);
});

test('each input of the form tells what to write there, inside components too', async () => {
  const fields = completeService({
    summary: null,
    onlineUrl: 'www.example.be',
    forWhom: [
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: 'ftp://example.be', children: [{ type: 'text', text: 'hier' }] },
        ],
      },
    ],
    steps: [{ title: 'Bel ons' }, { title: 'Kom langs', url: 'langs de kerk' }],
  });
  const documentId = await saveDraft(genk, 'service', fields);
  const answer = await publish(genk, 'service', documentId, fields);
  expect(answer.status).toBe(400);
  expect(answer.body.error.name).toBe('ValidationError');
  expect(errorsOf(answer)).toEqual({
    summary: 'Dit is nog leeg. Vul het in.',
    onlineUrl: expect.stringMatching(/^“www\.example\.be” is geen volledig webadres\./),
    forWhom: expect.stringMatching(/^“ftp:\/\/example\.be” kan geen link zijn\./),
    'steps.1.url': expect.stringMatching(/^“langs de kerk” is geen volledig webadres\./),
  });
  expect(answer.body.error.message).toMatch(
    /^Nog niet gepubliceerd\. Samenvatting: Dit is nog leeg\. Vul het in\. /,
  );
  expect(await isPublished('service', documentId)).toBe(false);
});

test('a refused change leaves the published version as it was', async () => {
  const fields = completeService();
  const documentId = await saveDraft(genk, 'service', fields);
  await publish(genk, 'service', documentId, fields);
  const changed = { ...fields, title: 'Half af', summary: '' };
  expect((await publish(genk, 'service', documentId, changed)).status).toBe(400);
  const { body } = await genk.get(`${entriesOf('service')}/${documentId}?status=published`);
  expect(body.data).toMatchObject({ title: fields.title, summary: fields.summary });
});

test('an entry that is made and published in one go is not there when it is refused', async () => {
  const fields = completeService({ summary: null });
  const answer = await genk.post(`${entriesOf('service')}/actions/publish`, fields);
  expect(answer.status).toBe(400);
  const { body } = await genk.get(
    `${entriesOf('service')}?filters[slug][$eq]=${String(fields.slug)}`,
  );
  expect(body.results).toEqual([]);
});

describe('what only the CMS can see', () => {
  test('a reference to an entry that is not published is named', async () => {
    const other = await saveDraft(genk, 'service', completeService({ title: 'Nog in klad' }));
    const fields = completeService({ relatedServices: { connect: [{ documentId: other }] } });
    const documentId = await saveDraft(genk, 'service', fields);
    const answer = await publish(genk, 'service', documentId, completeService());
    expect(errorsOf(answer)).toEqual({
      relatedServices:
        'Hier staat dienst “Nog in klad”, maar die is niet gepubliceerd. Publiceer die eerst, of haal de verwijzing weg.',
    });
  });

  test('a service that has ended is refused', async () => {
    const fields = completeService({ validUntil: '2020-01-31' });
    const documentId = await saveDraft(genk, 'service', fields);
    expect(errorsOf(await publish(genk, 'service', documentId, fields))).toEqual({
      validUntil: 'Deze dag is al voorbij. Kies een latere dag, of maak dit leeg.',
    });
  });

  test('a notice that nobody would see is refused', async () => {
    const fields = {
      title: 'Gesloten',
      body: 'Vandaag zijn wij gesloten.',
      level: 'info',
      start: '2020-01-05T08:00:00.000Z',
      end: '2020-01-06T08:00:00.000Z',
    };
    const documentId = await saveDraft(genk, 'notice', fields);
    expect(errorsOf(await publish(genk, 'notice', documentId, fields))).toEqual({
      end: expect.stringMatching(/^Dit moment is al voorbij/),
    });
  });

  test('a picture without words is refused at the picture', async () => {
    const file = await uploadPicture(genk);
    const fields = {
      title: 'Opendeurdag',
      slug: `opendeurdag-${Date.now()}`,
      summary: 'Kom eens kijken.',
      body: paragraph('Iedereen is welkom.'),
      publishedOn: '2026-01-05',
      image: file,
    };
    const documentId = await saveDraft(genk, 'news-item', fields);
    expect(errorsOf(await publish(genk, 'news-item', documentId, fields))).toEqual({
      image: expect.stringMatching(/^Beschrijf de afbeelding in de mediabibliotheek/),
    });
  });

  test('hours that overlap are refused at the second stretch', async () => {
    const slot = { day: 'maandag', mode: 'vrije-inloop' };
    const fields = {
      name: 'Proefkantoor',
      slug: `proefkantoor-${Date.now()}`,
      address: { street: 'Dieplaan', houseNumber: '2', postcode: '3600', town: 'Genk' },
      operatingStatus: 'normaal',
      hours: [
        {
          validFrom: '2026-01-01',
          slots: [
            { ...slot, from: '09:00:00.000', until: '12:00:00.000' },
            { ...slot, from: '11:00:00.000', until: '13:00:00.000' },
          ],
        },
      ],
    };
    const documentId = await saveDraft(genk, 'office', fields);
    const answer = await publish(genk, 'office', documentId, fields);
    expect(Object.keys(errorsOf(answer))).toEqual(['hours.0.slots.1.from']);
    expect(Object.values(errorsOf(answer))[0]).toMatch(/lopen door elkaar met/);
    expect(await isPublished('office', documentId)).toBe(false);
  });
});

test('a selection with one entry that is not in order is refused whole, and says which', async () => {
  const good = await saveDraft(genk, 'service', completeService({ title: 'Helemaal in orde' }));
  const bad = await saveDraft(
    genk,
    'service',
    completeService({ title: 'Niet in orde', summary: null }),
  );
  const answer = await genk.post(`${entriesOf('service')}/actions/bulkPublish`, {
    documentIds: [good, bad],
  });
  expect(answer.status).toBe(400);
  expect(answer.body.error.message).toBe(
    'Er is niets gepubliceerd: kijk eerst 1 van de 2 na. “Niet in orde”: Samenvatting: Dit is nog leeg. Vul het in.',
  );
  expect(await isPublished('service', good)).toBe(false);
  expect(await isPublished('service', bad)).toBe(false);
});

test('a selection in order is published whole', async () => {
  const documentIds = [
    await saveDraft(genk, 'service', completeService()),
    await saveDraft(genk, 'service', completeService()),
  ];
  const answer = await genk.post(`${entriesOf('service')}/actions/bulkPublish`, { documentIds });
  expect(answer.body).toEqual({ count: 2 });
});

/** The smallest PNG, without a word about what it shows. Gives its id. */
async function uploadPicture(who: AdminClient): Promise<number> {
  const bytes = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  return (await who.upload('opendeur.png', 'image/png', bytes)).body[0].id;
}
