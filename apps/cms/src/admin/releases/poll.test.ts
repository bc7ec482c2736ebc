import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { poll } from './poll.ts';

/** A page that somebody looks at, or not. */
class Page extends EventTarget {
  hidden = false;

  show(isVisible: boolean): void {
    this.hidden = !isVisible;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

let page: Page;
let answers: string[];
let asked: number;

beforeEach(() => {
  vi.useFakeTimers();
  page = new Page();
  answers = [];
  asked = 0;
});

afterEach(() => vi.useRealTimers());

function start(answer: () => Promise<string>): () => void {
  return poll({
    ask: () => {
      asked += 1;
      return answer();
    },
    onAnswer: (given) => answers.push(given),
    onFailure: () => answers.push('failed'),
    pauseAfter: (given) => (given === 'live' ? 30_000 : 1000),
    page: page as unknown as Document,
  });
}

test('what is not settled is asked each second, what is settled each half minute', async () => {
  const coming = ['waiting', 'building', 'live', 'live'];
  const stop = start(async () => coming.shift() ?? 'waiting');
  await vi.advanceTimersByTimeAsync(2000);
  expect(answers).toEqual(['waiting', 'building', 'live']);
  await vi.advanceTimersByTimeAsync(29_999);
  expect(asked).toBe(3);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toBe(4);
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(4);
});

test('nothing is asked while nobody looks, and at once when somebody does again', async () => {
  const stop = start(async () => 'waiting');
  await vi.advanceTimersByTimeAsync(0);
  page.show(false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(1);
  page.show(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toBe(2);
  stop();
});

test('a page that opens in the background waits until somebody looks', async () => {
  page.hidden = true;
  const stop = start(async () => 'waiting');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(0);
  page.show(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(answers).toEqual(['waiting']);
  stop();
});

test('without an answer it asks again after five seconds', async () => {
  const coming = [Promise.reject(new Error('The CMS is away.')), Promise.resolve('live')];
  const stop = start(() => coming.shift() ?? Promise.resolve('live'));
  await vi.advanceTimersByTimeAsync(4999);
  expect(answers).toEqual(['failed']);
  await vi.advanceTimersByTimeAsync(1);
  expect(answers).toEqual(['failed', 'live']);
  stop();
});

test('a slow answer is waited for, and dropped by who left meanwhile', async () => {
  const stop = start(() => new Promise((resolve) => setTimeout(() => resolve('waiting'), 10_000)));
  await vi.advanceTimersByTimeAsync(5000);
  page.show(false);
  page.show(true);
  expect(asked).toBe(1);
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(answers).toEqual([]);
});
