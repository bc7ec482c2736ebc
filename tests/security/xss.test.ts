import { contentTypes } from '@sociaal-huis/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdmin } from '../helpers/admin-client.ts';
import { listContentTypes } from '../helpers/strapi-schemas.ts';
import { cms, requireAttacker, send } from './attackers.ts';
import { query } from './database.ts';
import { buildLink, buildStrangeBlocks } from './xss/attack-blocks.ts';
import { addresses, texts } from './xss/corpus.ts';
import { listOf, nouns, Planter, pdf } from './xss/plant.ts';

const planter = new Planter(openAdmin(cms.url, requireAttacker('genk').token));
const made: { noun: string; documentId: string }[] = [];

beforeAll(async () => {
  await planter.upload();
  await planter.look();
});

afterAll(async () => {
  for (const { noun, documentId } of made.toReversed()) {
    await planter.officer.delete(`${listOf(noun)}/${documentId}`);
  }
});

test('every type of Strapi is attacked', () => {
  expect(nouns.toSorted()).toEqual(listContentTypes().toSorted());
});

type Fields = Record<string, unknown>;

/** The texts in a value that are of the corpus, in the order of its fields. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes('__hit') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn).toSorted();
}

describe.each(nouns)('in the fields of a %s', (noun) => {
  const round = nouns.indexOf(noun);

  test('the corpus is kept as text, and not published as an address or a code', async () => {
    const bad = planter.attack(noun, round, false);
    const saved = await planter.save(noun, bad.fields);
    expect(saved.status).toBe(201);
    const { documentId } = saved.body.data;
    made.push({ noun, documentId });
    const refusal = await planter.publish(noun, documentId);
    const errors: { path: unknown[] }[] = refusal.body.error?.details.errors ?? [];
    expect(errors.map(({ path }) => path.join('.')).toSorted()).toEqual(bad.refused.toSorted());

    const good = planter.attack(noun, round, true);
    expect((await planter.change(noun, documentId, good.fields)).status).toBe(200);
    const published = await planter.publish(noun, documentId);
    expect(published.status).toBe(200);
    const sent = textsIn(good.fields);
    expect(sent.length).toBeGreaterThan(0);
    const { picture: _picture, ...kept } = published.body.data;
    expect(textsIn(kept)).toEqual(expect.arrayContaining(sent));
  });

  test('what has a form of its own is refused whatever of the corpus stands there', () => {
    const { schema } = contentTypes.find((type) => type.noun === noun)!;
    const { refused } = planter.attack(noun, round, false);
    const { fields } = planter.attack(noun, round, true);
    const passed = refused.flatMap((where) =>
      addresses.filter((address) => {
        const { error } = schema.safeParse(withValue(fields, where.split('.'), address));
        return !error?.issues.some(({ path }) => path.join('.').startsWith(where));
      }),
    );
    expect(passed).toEqual([]);
  });
});

test('a code is one of its list, in a draft already', async () => {
  const answers = [];
  for (const noun of nouns) {
    const { fields, coded } = planter.attack(noun, 0, true);
    for (const where of coded) {
      const changed = withValue(fields, where.split('.'), texts[0] ?? '');
      answers.push({ noun, where, status: (await planter.save(noun, changed)).status });
    }
  }
  expect(answers.length).toBeGreaterThan(8);
  expect(answers).toEqual(answers.map((answer) => ({ ...answer, status: 400 })));
});

/** The same with another value at a path. */
function withValue(fields: Fields, [key = '', ...rest]: string[], value: string): Fields {
  const here = fields[key];
  const changed =
    rest.length > 0
      ? withValue(here as Fields, rest, value)
      : Array.isArray(here)
        ? [value]
        : value;
  return (
    Array.isArray(fields)
      ? fields.map((item, index) => (String(index) === key ? changed : item))
      : { ...fields, [key]: changed }
  ) as Fields;
}

/** Saves a news item with this text and tries to publish it: what the server said, step by step. */
async function publishText(body: object[]): Promise<number[]> {
  const { fields } = planter.attack('news-item', 99, true);
  const saved = await planter.save('news-item', { ...fields, slug: null, body });
  if (saved.status !== 201) return [saved.status];
  const { documentId } = saved.body.data;
  made.push({ noun: 'news-item', documentId });
  return [saved.status, (await planter.publish('news-item', documentId)).status];
}

test('a link in a text leads nowhere that runs or deceives', async () => {
  const accepted = [];
  for (const address of addresses) {
    const statuses = await publishText(buildLink(address));
    if (statuses.at(-1) !== 400) accepted.push({ address, statuses });
  }
  expect(accepted).toEqual([]);
  expect(await publishText(buildLink('https://www.example.be/'))).toEqual([201, 200]);
});

test('a text with nodes that are none of ours is not published', async () => {
  const accepted = [];
  for (const body of buildStrangeBlocks(planter.picture)) {
    const statuses = await publishText(body);
    if (statuses.at(-1) !== 400) accepted.push({ body, statuses });
  }
  expect(accepted).toEqual([]);
});

test('a name of a file never leads out of its address', async () => {
  const before = Number(query('SELECT COUNT(*) AS count FROM files')[0]?.count);
  const statuses = new Map<number, number>();
  for (const name of texts) {
    const { status, body } = await planter.officer.upload(`${name}.pdf`, 'application/pdf', pdf);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (status !== 201) continue;
    expect(body[0].url).toMatch(/^\/uploads\/[\w.-]+\.pdf$/);
    await planter.officer.delete(`/upload/files/${body[0].id}`);
  }
  expect([...statuses.keys()].toSorted()).toEqual([201, 400]);
  expect(Number(query('SELECT COUNT(*) AS count FROM files')[0]?.count)).toBe(before);
});

test('what the admin’s server answers is never a page', async () => {
  const { documentId, noun } = made[0]!;
  for (const path of [
    `${listOf(noun)}?pageSize=100&_q=${encodeURIComponent(texts[0]!)}`,
    `${listOf(noun)}/${documentId}`,
    `${listOf(noun)}/${encodeURIComponent(texts[0]!)}`,
    `/upload/files?_q=${encodeURIComponent(texts[4]!)}`,
    `/history/${noun}/${encodeURIComponent(texts[0]!)}`,
    `/desk/holidays?year=${encodeURIComponent(texts[0]!)}`,
    `/${encodeURIComponent(texts[0]!)}`,
  ]) {
    const response = await fetch(cms.url + path, {
      headers: { Authorization: `Bearer ${requireAttacker('genk').token}` },
    });
    expect({ path, type: response.headers.get('content-type') }).toEqual({
      path,
      type: expect.stringMatching(/^(?:application\/json|text\/plain)/),
    });
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  }
  expect((await send('genk', 'GET', `${listOf(noun)}/${documentId}`)).status).toBe(200);
});
