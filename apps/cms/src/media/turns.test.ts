import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

test('no more go on at a time than may, and each has its turn, first come first', async () => {
  const turns = new Turns(2);
  const [order, ends]: [number[], (() => void)[]] = [[], []];
  const works = [0, 1, 2, 3, 4].map((number) =>
    turns.take(() => {
      order.push(number);
      return new Promise<number>((resolve) => ends.push(() => resolve(number)));
    }),
  );
  expect(order).toEqual([0, 1]);
  for (const begun of [
    [0, 1, 2],
    [0, 1, 2, 3],
    [0, 1, 2, 3, 4],
  ]) {
    ends.shift()?.();
    await new Promise(setImmediate);
    expect(order).toEqual(begun);
  }
  for (const end of ends) end();
  expect(await Promise.all(works)).toEqual([0, 1, 2, 3, 4]);
});

test('work that fails gives its turn to the next', async () => {
  const turns = new Turns(1);
  const failing = turns.take(() => Promise.reject(new Error('broken')));
  const next = turns.take(async () => 'done');
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('done');
  expect(await turns.take(async () => 'again')).toBe('again');
});
