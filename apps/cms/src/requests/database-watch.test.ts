import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { DatabaseWatch } from './database-watch.ts';

test('a thousand who ask at once ask the database once, and for a moment nobody asks again', async () => {
  let asked = 0;
  const question = async () => {
    asked += 1;
    await wait(5);
  };
  const watch = new DatabaseWatch(question, { kept: 60_000, limit: 60_000 });
  const answers = await Promise.all(Array.from({ length: 1000 }, () => watch.isThere()));
  expect(new Set(answers)).toEqual(new Set([true]));
  expect(await watch.isThere()).toBe(true);
  expect(asked).toBe(1);
});

test('a question that fails says that it is away, until it is asked again', async () => {
  const outcomes = [Promise.reject(new Error('away')), Promise.resolve()];
  const watch = new DatabaseWatch(() => outcomes.shift()!, { kept: 0, limit: 60_000 });
  expect(await watch.isThere()).toBe(false);
  expect(await watch.isThere()).toBe(true);
});

test('a database that hangs is away, is asked once, and is there when it answers', async () => {
  let asked = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  const question = () => {
    asked += 1;
    return promise;
  };
  const watch = new DatabaseWatch(question, { kept: 0, limit: 10 });
  expect([await watch.isThere(), await watch.isThere(), await watch.isThere()]).toEqual([
    false,
    false,
    false,
  ]);
  expect(asked).toBe(1);
  resolve();
  await promise;
  expect(await watch.isThere()).toBe(true);
});
