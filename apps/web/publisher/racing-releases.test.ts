/**
 * Two publishers on one folder, in every order in which the work of one can fall into that of the
 * other. Real files; only whose turn it is to ask the file system is decided here, not by the machine.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import fileSystem from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openReleaseStore } from '../releases/release-store.ts';

/** What somebody does, with who is let go first before one of the questions to the file system. */
interface Turn {
  asked: number;
  before(question: number): Promise<void> | undefined;
}

const turns = new AsyncLocalStorage<Turn>();
const calls = [
  'link',
  'lstat',
  'mkdir',
  'open',
  'readFile',
  'readdir',
  'readlink',
  'rename',
  'rm',
  'stat',
  'symlink',
  'truncate',
];
type Call = (...args: unknown[]) => Promise<unknown>;
const asThe = fileSystem as unknown as Record<string, Call>;
const originals = new Map(calls.map((name) => [name, asThe[name]!]));

for (const [name, original] of originals) {
  asThe[name] = async (...args) => {
    const turn = turns.getStore();
    if (turn) await turn.before((turn.asked += 1));
    return original(...args);
  };
}
syncBuiltinESMExports();
afterAll(() => {
  for (const [name, original] of originals) asThe[name] = original;
  syncBuiltinESMExports();
});

/** Somebody's work, which stands still before one of its questions until it is told to go on. */
class Paused<Result> {
  /** Whether it came to that question. */
  readonly stoodStill: Promise<boolean>;
  readonly #result: Promise<Result>;
  #goOn = () => {};

  constructor(question: number, work: () => Promise<Result>) {
    const told = new Promise<void>((resolve) => (this.#goOn = resolve));
    const { promise: reached, resolve: reach } = Promise.withResolvers<boolean>();
    const before = (asked: number) => {
      if (asked !== question) return undefined;
      reach(true);
      return told;
    };
    this.#result = turns.run({ asked: 0, before }, work);
    this.stoodStill = Promise.race([reached, this.#result.then(() => false)]);
  }

  goOn(): Promise<Result> {
    this.#goOn();
    return this.#result;
  }
}

/** Publishes after all that was live; tells whether it went live. */
async function publish(folder: string, who: string): Promise<boolean> {
  const draft = await openReleaseStore(folder).begin('genk');
  await draft.write('index.html', who);
  const before = (draft.base?.extra.by ?? []) as string[];
  try {
    await draft.finish({ code: 'c0de', extra: { by: [...before, who] } });
    return true;
  } catch (error) {
    expect(String(error)).toContain('Een ander proces zette intussen release');
    return false;
  }
}

/** How many questions somebody's work asks. */
async function countQuestions(work: () => Promise<unknown>): Promise<number> {
  const turn: Turn = { asked: 0, before: () => undefined };
  await turns.run(turn, work);
  return turn.asked;
}

/** Does it in a folder of its own, in which a first release is live. */
async function afterFirst<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await fileSystem.mkdtemp(join(tmpdir(), 'racing-'));
  try {
    await publish(folder, 'first');
    return await work(folder);
  } finally {
    await fileSystem.rm(folder, { recursive: true });
  }
}

/**
 * One stands still before a question; then another publishes until one of its own questions, and waits
 * there until the first is done. What both said they made live has to be in what is live.
 *
 * @returns what went wrong
 */
function race(slow: number, quick: number): Promise<string[]> {
  return afterFirst(async (folder) => {
    const one = new Paused(slow, () => publish(folder, 'slow'));
    await one.stoodStill;
    const other = new Paused(quick, () => publish(folder, 'quick'));
    await other.stoodStill;
    const went = { slow: await one.goOn(), quick: await other.goOn() };
    const winners = (['quick', 'slow'] as const).filter((who) => went[who]);
    const live = await openReleaseStore(folder).current('genk');
    const by = live?.extra.by as string[];
    const isRight =
      by.toSorted().join() === ['first', ...winners].join() &&
      Number(live?.id) === 1 + winners.length;
    if (isRight) return [];
    return [
      `before ${slow} and ${quick}: release ${live?.id} has ${by.join()} of ${winners.join()}`,
    ];
  });
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

const ofPublication = await afterFirst((folder) => countQuestions(() => publish(folder, 'one')));
const ofBegin = await afterFirst((folder) =>
  countQuestions(async () => (await openReleaseStore(folder).begin('genk')).discard()),
);

test.each(upTo(ofBegin))(
  'who begins, and stands still before question %i, loses nothing that another promised',
  async (slow) => {
    expect(ofPublication).toBeGreaterThan(ofBegin);
    const wrong = await Promise.all(upTo(ofPublication).map((quick) => race(slow, quick)));
    expect(wrong.flat()).toEqual([]);
  },
);

test('who stands still anywhere while another publishes loses nothing either', async () => {
  const never = Number.POSITIVE_INFINITY;
  const wrong = await Promise.all(upTo(ofPublication).map((slow) => race(slow, never)));
  expect(wrong.flat()).toEqual([]);
});
