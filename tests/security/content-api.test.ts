import { expect, test } from 'vitest';
import { cms, requireAttacker, unknownId } from './attackers.ts';
import { Watch } from './database.ts';

const routes = cms.routes.filter(({ path }) => path.startsWith('/api/'));

async function statusesWith(token: string | undefined) {
  const answers = [];
  for (const { name, method, path } of routes) {
    const response = await fetch(cms.url + path.replace(/:\w+/g, unknownId), {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      },
      ...(method === 'GET' ? {} : { body: JSON.stringify({ data: {} }) }),
    });
    answers.push({ name, status: response.status });
  }
  return answers;
}

const all = (status: number) => routes.map(({ name }) => ({ name, status }));

test('the REST API is closed to the public', async () => {
  expect(await statusesWith(undefined)).toEqual(all(401));
});

test.each(['genk', 'open-officer', 'administrator'])(
  'the REST API is closed to %s: the admin has its own',
  async (name) => {
    expect(await statusesWith(requireAttacker(name).token)).toEqual(all(401));
  },
);

test('the build token reads content and former addresses, and nothing else', async () => {
  const watch = new Watch();
  const lists = new Set([
    ...cms.types.map(({ plural }) => `GET /api/${plural}`),
    'GET /api/former-slugs',
  ]);
  const single = new Set(cms.types.map(({ plural }) => `GET /api/${plural}/:id`));
  expect(await statusesWith(cms.token)).toEqual(
    routes.map(({ name }) => {
      if (lists.has(name)) return { name, status: 200 };
      // Opens with a key of its own, for whoever has one: preview.test.ts.
      if (name === 'GET /api/preview/:token') return { name, status: 401 };
      return { name, status: single.has(name) ? 404 : 403 };
    }),
  );
  watch.expectNothingChanged();
});

/** Every way to ask Strapi for what is not published: of the type itself, or of what it links to. */
function draftQuestions({ links }: (typeof cms.types)[number]): string[] {
  const linked = links.flatMap(({ steps, target }) => {
    const key = steps[0]?.key;
    if (steps.length > 1 || !target.startsWith('api::')) return [];
    return [`populate[${key}][status]=draft`, `populate[${key}][publicationFilter]=modified`];
  });
  return [
    'status=draft',
    'publicationFilter=never-published',
    'hasPublishedVersion=false',
    ...linked,
  ];
}

test('the build token gets no draft', async () => {
  for (const type of cms.types) {
    for (const question of draftQuestions(type)) {
      const response = await fetch(`${cms.url}/api/${type.plural}?${question}`, {
        headers: { Authorization: `Bearer ${cms.token}` },
      });
      expect({ type: type.uid, question, status: response.status }).toEqual({
        type: type.uid,
        question,
        status: 403,
      });
    }
  }
});
