import { beforeAll, expect, inject, test } from 'vitest';
import type { AdminClient, Answer } from '../helpers/admin-client.ts';
import { completeService, entriesOf, publish, saveDraft, sessionOf } from './officer.ts';

let genk: AdminClient;
let count = 0;

beforeAll(async () => {
  genk = await sessionOf('communicatie.genk');
});

async function publishEntry(noun: string, fields: Record<string, unknown>): Promise<string> {
  const documentId = await saveDraft(genk, noun, fields);
  const answer = await publish(genk, noun, documentId, fields);
  expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 200 });
  return documentId;
}

function publishOffice(): Promise<string> {
  count += 1;
  return publishEntry('office', {
    name: `Proefkantoor ${count}`,
    slug: `proefkantoor-${Date.now()}-${count}`,
    address: { street: 'Stadsplein', houseNumber: '1', postcode: '3600', town: 'Genk' },
    sample: true,
  });
}

function unpublish(noun: string, documentId: string): Promise<Answer> {
  return genk.post(`${entriesOf(noun)}/${documentId}/actions/unpublish`, {});
}

async function onTheSite(plural: string, documentId: string) {
  const populate = plural === 'services' ? '?populate[offices][populate]=*' : '';
  const response = await fetch(`${inject('cmsUrl')}/api/${plural}/${documentId}${populate}`, {
    headers: { Authorization: `Bearer ${inject('cmsToken')}` },
  });
  return response.status === 200 ? (await response.json()).data : undefined;
}

function officeOf(documentId: string) {
  return { office: { connect: [{ documentId }] }, sameHoursAsOffice: true };
}

test('an office stays on the site as long as a service is given there', async () => {
  const office = await publishOffice();
  const service = await publishEntry('service', completeService({ offices: [officeOf(office)] }));
  const title = (await onTheSite('services', service)).title;
  const refusal = `Dit kan nog niet van de site. Het wordt gebruikt door dienst “${title}”. Haal het daar eerst weg en publiceer dat opnieuw.`;

  const answers = [
    await unpublish('office', office),
    await genk.delete(`${entriesOf('office')}/${office}`),
    await genk.post(`${entriesOf('office')}/actions/bulkUnpublish`, { documentIds: [office] }),
    await genk.post(`${entriesOf('office')}/actions/bulkDelete`, { documentIds: [office] }),
  ];
  expect(answers.map(({ status, body }) => [status, body.error?.message])).toEqual(
    answers.map(() => [400, refusal]),
  );
  expect((await onTheSite('services', service)).offices[0].office.documentId).toBe(office);

  expect((await publish(genk, 'service', service, { offices: [] })).status).toBe(200);
  expect((await unpublish('office', office)).status).toBe(200);
  expect((await genk.delete(`${entriesOf('office')}/${office}`)).status).toBe(200);
});

test('of a selection nothing is removed when one of it is in use', async () => {
  const [free, used] = [await publishOffice(), await publishOffice()];
  await publishEntry('service', completeService({ offices: [officeOf(used)] }));
  const documentIds = [free, used];
  for (const action of ['bulkUnpublish', 'bulkDelete']) {
    const { status } = await genk.post(`${entriesOf('office')}/actions/${action}`, { documentIds });
    expect(status).toBe(400);
    for (const documentId of documentIds) {
      expect(await onTheSite('offices', documentId)).toBeDefined();
    }
  }
});

test('a closing of one office does not become one of all offices', async () => {
  const office = await publishOffice();
  const closing = {
    closed: true,
    source: 'eigen',
    sample: true,
    offices: { connect: [{ documentId: office }] },
  };
  await publishEntry('hours-exception', {
    ...closing,
    label: 'Voorbij',
    from: '2020-01-02',
    until: '2020-01-03',
  });
  const coming = { ...closing, label: 'Verhuizing', from: '2099-01-02', until: '2099-01-03' };
  const documentId = await publishEntry('hours-exception', coming);

  const { status, body } = await unpublish('office', office);
  expect([status, body.error.message]).toEqual([
    400,
    expect.stringContaining('gebruikt door afwijkende openingstijd “Verhuizing”. Haal'),
  ]);
  expect((await unpublish('hours-exception', documentId)).status).toBe(200);
  expect((await unpublish('office', office)).status).toBe(200);
});

test('a link that may be missing holds nobody back', async () => {
  const other = await publishEntry('service', completeService());
  await publishEntry(
    'service',
    completeService({ relatedServices: { connect: [{ documentId: other }] } }),
  );
  expect((await unpublish('service', other)).status).toBe(200);
});
