import type { Core } from '@strapi/strapi';
import { expect, test } from 'vitest';
import { onceARequest } from './once-a-request.ts';

function prepare() {
  let request: object | undefined;
  const strapi = { requestContext: { get: () => request } } as unknown as Core.Strapi;
  const asked: string[] = [];
  const ask = onceARequest(
    strapi,
    (subject: string) => subject,
    async (subject) => {
      asked.push(subject);
      return `${subject} ${asked.length}`;
    },
  );
  return { ask, asked, answer: (next: object | undefined) => void (request = next) };
}

test('in one request each subject is looked up once', async () => {
  const { ask, answer } = prepare();
  answer({});
  expect(await Promise.all(['genk', 'gent', 'genk'].map(ask))).toEqual([
    'genk 1',
    'gent 2',
    'genk 1',
  ]);
});

test('the next request looks again, and so does whoever asks outside of one', async () => {
  const { ask, asked, answer } = prepare();
  for (const request of [{}, {}, undefined, undefined]) {
    answer(request);
    await ask('genk');
  }
  expect(asked).toHaveLength(4);
});
