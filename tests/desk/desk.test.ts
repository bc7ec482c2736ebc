import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlannedHoliday } from '../../apps/cms/src/desk/overview.ts';
import { type RunningCms, startCms } from '../helpers/start-cms.ts';
import { type Officer, signIn } from './sign-in.ts';

const content = '/content-manager/collection-types';
const services = `${content}/api::service.service`;
const exceptions = `${content}/api::hours-exception.hours-exception`;

let cms: RunningCms;
let genk: Officer;
let gent: Officer;
let administrator: Officer;
let nobody: Officer;

beforeAll(async () => {
  cms = await startCms({
    databaseUrl: process.env.DATABASE_URL,
    env: { ENVIRONMENT_NAME: 'test' },
  });
  const accountOf = (name: string) => cms.accounts.find(({ email }) => email.startsWith(name));
  genk = await signIn(cms.url, accountOf('communicatie.genk'));
  gent = await signIn(cms.url, accountOf('communicatie.gent'));
  administrator = await signIn(cms.url, accountOf('beheer'));
  nobody = await signIn(cms.url, await createUserWithoutMunicipality());
});

afterAll(() => cms?.stop());

describe('the home page', () => {
  test('of an officer is about the own municipality, and a super admin’s about each', async () => {
    expect(await slugsSeenBy(genk)).toEqual(['genk']);
    expect(await slugsSeenBy(administrator)).toEqual(readMunicipalities().map(({ slug }) => slug));
  });

  test('names a draft of the own municipality and none of another', async () => {
    const title = 'Een concept dat alleen Gent ziet';
    const created = await gent.post(services, { title, slug: 'concept-van-gent' });
    expect(created.status).toBe(201);
    const { documentId } = created.body.data;
    expect((await gent.get('/desk/overview')).text).toContain(documentId);
    expect((await administrator.get('/desk/overview')).text).toContain(documentId);
    const seenByGenk = (await genk.get('/desk/overview')).text;
    expect(seenByGenk).not.toContain(documentId);
    expect(seenByGenk).not.toContain(title);
    await gent.delete(`${services}/${documentId}`);
  });

  test('names an entry from its first change until its publication', async () => {
    const [service] = (await genk.get(services)).body.results;
    const isNamed = async () =>
      (await genk.get('/desk/overview')).body.municipalities[0].unpublished.some(
        ({ href, isOnSite }: { href: string; isOnSite: boolean }) =>
          href.endsWith(service.documentId) && isOnSite,
      );
    expect(await isNamed()).toBe(false);
    await genk.put(`${services}/${service.documentId}`, { summary: 'Een andere samenvatting.' });
    expect(await isNamed()).toBe(true);
    const published = await genk.post(`${services}/${service.documentId}/actions/publish`, {});
    expect(published.status).toBe(200);
    expect(await isNamed()).toBe(false);
  });
});

describe('planning holidays', () => {
  const plan = { year: 2031, dates: ['2031-01-01', '2031-12-25'] };

  test('six times at once makes each closing once, on the site, and nothing elsewhere', async () => {
    const before = await countExceptions(gent);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => genk.post('/desk/holidays', plan)),
    );
    expect(answers.map(({ body }) => body.made).toSorted()).toEqual([0, 0, 0, 0, 0, 2]);
    const closings = await closingsOf(genk, 2031);
    expect(closings.map(({ date, closing }) => [date, closing.isOnSite])).toEqual([
      ['2031-01-01', true],
      ['2031-12-25', true],
    ]);
    const onSite = await fetch(`${cms.url}/api/hours-exceptions?filters[from][$eq]=2031-12-25`, {
      headers: { Authorization: `Bearer ${cms.token}` },
    });
    expect((await onSite.json()).data).toMatchObject([{ municipality: 'genk', closed: true }]);
    expect(await countExceptions(gent)).toBe(before);
  });

  test('can be undone day by day, by the own officer only', async () => {
    const [planned] = await closingsOf(genk, 2031);
    const address = `/desk/holidays/${planned?.closing.documentId}`;
    expect((await gent.delete(address)).status).toBe(403);
    expect((await gent.delete(`${address}?municipality=genk`)).status).toBe(403);
    expect(await closingsOf(genk, 2031)).toHaveLength(2);
    expect((await genk.delete(address)).status).toBe(200);
    expect(await closingsOf(genk, 2031)).toHaveLength(1);
  });

  test('takes nothing away that an officer wrote', async () => {
    const written = await genk.post(exceptions, {
      label: 'Opendeurdag',
      from: '2031-05-02',
      until: '2031-05-02',
      closed: true,
      source: 'eigen',
    });
    expect(written.status).toBe(201);
    const { documentId } = written.body.data;
    const answer = await genk.delete(`/desk/holidays/${documentId}`);
    expect(answer.status).toBe(403);
    expect(answer.body.error.message).toBe('Dit is geen geplande feestdag van uw gemeente.');
    expect((await genk.get(`${exceptions}/${documentId}`)).status).toBe(200);
    await genk.delete(`${exceptions}/${documentId}`);
  });

  test('for another municipality is refused, whether that exists or not', async () => {
    const before = await countExceptions(gent);
    const answers = await Promise.all(
      ['gent', 'nergens'].flatMap((municipality) => [
        genk.post('/desk/holidays', { ...plan, municipality }),
        genk.get(`/desk/holidays?year=2027&municipality=${municipality}`),
      ]),
    );
    for (const { status, body } of answers) {
      expect(status).toBe(403);
      expect(body.error.message).toBe('Dit hoort niet bij uw gemeente.');
    }
    expect(await countExceptions(gent)).toBe(before);
  });

  test.for([
    [{ year: 2031, dates: ['2031-03-04'] }, '2031-03-04 is geen feestdag van 2031.'],
    [{ year: 'morgen', dates: ['2031-01-01'] }, 'Kies een jaar'],
    [{ year: 2031, dates: [] }, 'Kruis minstens één dag aan.'],
    [{ year: 2031, dates: [{ $ne: '' }] }, 'Kruis minstens één dag aan.'],
  ] as const)('is refused for %j with what to do', async ([body, sentence]) => {
    const answer = await genk.post('/desk/holidays', body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(sentence);
  });

  test('a super admin has to say for which municipality', async () => {
    expect((await administrator.post('/desk/holidays', plan)).status).toBe(403);
    expect((await administrator.get('/desk/holidays?year=2031&municipality=genk')).status).toBe(
      200,
    );
  });
});

describe('copying a service', () => {
  test('makes a draft with all of its parts, and leaves the service as it was', async () => {
    const source = await serviceOf(genk, 'schuldbemiddeling');
    const answer = await genk.post(`/desk/services/${source.documentId}/copy`);
    expect(answer.status).toBe(200);
    const copy = (await genk.get(`${services}/${answer.body.documentId}`)).body.data;
    expect(copy).toMatchObject({
      title: 'Kopie van Schuldbemiddeling',
      slug: 'schuldbemiddeling-kopie',
      municipality: 'genk',
      status: 'draft',
      lastReviewedOn: null,
      ipdcProductId: null,
      ipdcConceptId: null,
      summary: source.summary,
      forWhom: source.forWhom,
    });
    expect(withoutIds(copy.steps)).toEqual(withoutIds(source.steps));
    const relatedTo = async ({ documentId }: { documentId: string }) =>
      (
        await genk.get(
          `/content-manager/relations/api::service.service/${documentId}/relatedServices`,
        )
      ).body.results.map(({ documentId: id }: { documentId: string }) => id);
    expect(await relatedTo(copy)).toEqual(await relatedTo(source));
    const after = (await genk.get(`${services}/${source.documentId}`)).body.data;
    expect(after).toEqual(source);
  });

  test('of another municipality is refused like one that does not exist', async () => {
    const before = (await gent.get(services)).body.pagination.total;
    const theirs = await serviceOf(gent, 'leefloon');
    for (const documentId of [theirs.documentId, 'a'.repeat(24)]) {
      const answer = await genk.post(`/desk/services/${documentId}/copy`);
      expect(answer.status).toBe(403);
      expect(answer.body.error.message).toBe('Deze dienst hoort niet bij uw gemeente.');
    }
    expect((await gent.get(services)).body.pagination.total).toBe(before);
  });
});

/** Every address of the desk that is about somebody's content. */
const addresses: [method: 'get' | 'post' | 'delete', path: string, body?: object][] = [
  ['get', '/desk/overview'],
  ['get', '/desk/municipalities'],
  ['get', '/desk/holidays?year=2027'],
  ['get', '/desk/holidays?year=2027&municipality=genk'],
  ['post', '/desk/holidays', { year: 2031, dates: ['2031-01-01'], municipality: 'genk' }],
  ['delete', '/desk/holidays/abc?municipality=genk'],
  ['post', '/desk/services/abc/copy'],
];

test.for(addresses)('%s %s is closed to who has no municipality', async ([method, path, body]) => {
  const answer = await nobody[method](path, body);
  expect(answer.status).toBe(403);
  expect(answer.body.data).toBeNull();
});

test.for(addresses)('%s %s is closed to who is not signed in', async ([method, path, body]) => {
  const stranger = await signIn(cms.url);
  expect((await stranger[method](path, body)).status).toBe(401);
});

test('only the name of the environment is open to all', async () => {
  const stranger = await signIn(cms.url);
  expect((await stranger.get('/desk/environment')).body).toEqual({ name: 'test' });
});

async function createUserWithoutMunicipality(): Promise<{ email: string; password: string }> {
  const role = await administrator.post('/admin/roles', { name: 'Redactie', description: '' });
  const email = 'redactie@example.be';
  const password = 'Een-lang-woord-voor-1-test';
  const user = await administrator.post('/admin/users', {
    email,
    firstname: 'Zonder',
    lastname: 'Gemeente',
    roles: [role.body.data.id],
  });
  await administrator.put(`/admin/users/${user.body.data.id}`, { password, isActive: true });
  return { email, password };
}

async function slugsSeenBy(officer: Officer): Promise<string[]> {
  const { municipalities } = (await officer.get('/desk/overview')).body;
  return municipalities.map(({ slug }: { slug: string }) => slug);
}

async function countExceptions(officer: Officer): Promise<number> {
  return (await officer.get(exceptions)).body.pagination.total;
}

async function closingsOf(officer: Officer, year: number): Promise<Required<PlannedHoliday>[]> {
  const { holidays } = (await officer.get(`/desk/holidays?year=${year}`)).body;
  return holidays.filter(({ closing }: { closing?: object }) => closing);
}

async function serviceOf(officer: Officer, slug: string) {
  const list = await officer.get(`${services}?filters[slug][$eq]=${slug}`);
  const { documentId } = list.body.results[0];
  return (await officer.get(`${services}/${documentId}`)).body.data;
}

function withoutIds(parts: { id: number }[]): object[] {
  return parts.map(({ id: _id, ...part }) => part);
}
