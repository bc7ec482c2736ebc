import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cmsFolder } from '../helpers/repository.ts';
import { startPostgres } from '../helpers/start-postgres.ts';

/** What the CMS asks of a queue; see apps/cms/src/releases/publication-queue.ts. */
interface PublicationQueue {
  start(): Promise<void>;
  stop(): Promise<void>;
  announce(site: number): Promise<void>;
  remind(site: number): Promise<void>;
  claim(site: number): Promise<{ id: string; attempt: number } | undefined>;
  extend(claim: string): Promise<boolean>;
  complete(claim: string): Promise<boolean>;
  fail(claim: string): Promise<Date | undefined>;
  giveBack(claim: string): Promise<void>;
}

/** A clock of pg-boss, which its database follows. */
interface Clock {
  now(): number;
  setTime(time: number): Promise<void>;
  tick(milliseconds: number): Promise<void>;
}

const fromCms = createRequire(join(cmsFolder, 'package.json'));

function compiled<Exports>(name: string): Exports {
  return fromCms(join(cmsFolder, 'dist/src/releases', `${name}.js`)) as Exports;
}

const { InProcessQueue } = compiled<{
  InProcessQueue: new (now: () => number) => PublicationQueue;
}>('in-process-queue');
const { PgBossQueue } = compiled<{
  PgBossQueue: new (options: object, onError: (error: Error) => void) => PublicationQueue;
}>('pg-boss-queue');
const { leaseSeconds, longestWaitSeconds, mostAttempts } =
  compiled<Record<'leaseSeconds' | 'longestWaitSeconds' | 'mostAttempts', number>>(
    'publication-queue',
  );

/** A queue with a clock that only moves by hand. */
interface Bench {
  /** Two processes of the CMS; one and the same queue where there is only one process. */
  queue: PublicationQueue;
  other: PublicationQueue;
  /** Lets time pass, with everything that the queue does meanwhile. */
  pass(seconds: number): Promise<void>;
}

let stops: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const stop of stops.toReversed()) await stop();
  stops = [];
});

async function openInProcess(): Promise<Bench> {
  let now = 0;
  const queue = new InProcessQueue(() => now);
  return {
    queue,
    other: queue,
    async pass(seconds) {
      now += seconds * 1000;
    },
  };
}

async function openOnPostgres(): Promise<Bench> {
  const postgres = await startPostgres();
  stops.push(postgres.stop);
  const { TestClock } = fromCms('pg-boss') as { TestClock: new (start: string) => Clock };
  const clock = new TestClock('2026-01-05T08:00:00Z');
  const errors: Error[] = [];
  const open = async (): Promise<PublicationQueue> => {
    const queue = new PgBossQueue(
      { connectionString: postgres.databaseUrl, clock },
      (error: Error) => errors.push(error),
    );
    await queue.start();
    stops.push(async () => {
      await queue.stop();
      expect(errors).toEqual([]);
    });
    return queue;
  };
  return {
    queue: await open(),
    other: await open(),
    async pass(seconds) {
      // As if the process had slept: what came due meanwhile happens once.
      await clock.setTime(clock.now() + seconds * 1000);
      await clock.tick(1);
    },
  };
}

describe.each([
  ['in the process', openInProcess],
  ['on PostgreSQL', openOnPostgres],
])('the queue %s', (_name, open) => {
  let bench: Bench;
  let queue: PublicationQueue;
  let other: PublicationQueue;
  beforeAll(async () => {
    bench = await open();
    ({ queue, other } = bench);
  });

  let count = 0;
  let genk: number;
  beforeEach(() => {
    count += 1;
    genk = count;
  });

  async function claim(from = queue): Promise<string> {
    const held = await from.claim(genk);
    if (!held) throw new Error('There is nothing to claim.');
    return held.id;
  }

  async function failOften(times: number): Promise<Date | undefined> {
    let next: Date | undefined;
    for (let time = 0; time < times; time += 1) {
      next = await queue.fail(await claim());
      await bench.pass(longestWaitSeconds);
    }
    return next;
  }

  test('there is nothing to claim before something is announced', async () => {
    expect(await queue.claim(genk)).toBeUndefined();
  });

  test('many announcements are one claim', async () => {
    await Promise.all(Array.from({ length: 20 }, () => queue.announce(genk)));
    await queue.complete(await claim());
    expect(await queue.claim(genk)).toBeUndefined();
  });

  test('a claim has one holder, however many ask', async () => {
    await queue.announce(genk);
    const claims = await Promise.all(
      Array.from({ length: 10 }, (_, index) => (index % 2 ? queue : other).claim(genk)),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  test('while a claim is held, an announcement gives no second one', async () => {
    await queue.announce(genk);
    const held = await claim();
    await other.announce(genk);
    expect(await other.claim(genk)).toBeUndefined();
    expect(await queue.complete(held)).toBe(true);
  });

  test('another site does not wait', async () => {
    await queue.announce(genk);
    await queue.announce(genk + 1000);
    await claim();
    expect(await other.claim(genk + 1000)).toMatchObject({ attempt: 0 });
  });

  test('what failed comes back after a while, and says how often it was tried', async () => {
    await queue.announce(genk);
    const next = await queue.fail(await claim());
    expect(next).toBeInstanceOf(Date);
    expect(await queue.claim(genk)).toBeUndefined();
    await bench.pass(2);
    expect(await queue.claim(genk)).toMatchObject({ attempt: 1 });
  });

  test('each wait is longer than the one before, up to five minutes', async () => {
    await queue.announce(genk);
    await failOften(8);
    await queue.fail(await claim());
    await bench.pass(120);
    expect(await queue.claim(genk)).toBeUndefined();
    await bench.pass(longestWaitSeconds - 120);
    expect(await queue.claim(genk)).toMatchObject({ attempt: 9 });
  });

  test('a new announcement does not wait for the next attempt', async () => {
    await queue.announce(genk);
    await failOften(5);
    await queue.fail(await claim());
    await other.announce(genk);
    expect(await queue.claim(genk)).toMatchObject({ attempt: 6 });
  });

  test('a reminder does wait for it', async () => {
    await queue.announce(genk);
    await queue.fail(await claim());
    await other.remind(genk);
    expect(await queue.claim(genk)).toBeUndefined();
  });

  test('a reminder offers a site that nobody offered', async () => {
    await queue.remind(genk);
    expect(await queue.claim(genk)).toMatchObject({ attempt: 0 });
  });

  test('after enough attempts it is dead, until something is announced', async () => {
    await queue.announce(genk);
    expect(await failOften(mostAttempts)).toBeUndefined();
    expect(await queue.claim(genk)).toBeUndefined();
    await queue.announce(genk);
    expect(await queue.claim(genk)).toMatchObject({ attempt: 0 });
  });

  test('a sign of life keeps a claim', async () => {
    await queue.announce(genk);
    const held = await claim();
    for (let time = 0; time < 4; time += 1) {
      await bench.pass(leaseSeconds * 0.7);
      expect(await other.extend(held)).toBe(true);
    }
    expect(await queue.complete(held)).toBe(true);
  });

  test('silence gives a site to somebody else, and the silent one is told', async () => {
    await queue.announce(genk);
    const silent = await claim();
    // Silence is noticed after at most five seconds more, and then comes a wait.
    for (const seconds of [leaseSeconds, 5, 5]) await bench.pass(seconds);
    expect(await other.claim(genk)).toMatchObject({ attempt: 1 });
    expect(await queue.extend(silent)).toBe(false);
    expect(await queue.complete(silent)).toBe(false);
    expect(await queue.fail(silent)).toBeUndefined();
    await queue.giveBack(silent);
    expect(await queue.claim(genk)).toBeUndefined();
  });

  test('what is given back is free at once, and counts as an attempt', async () => {
    await queue.announce(genk);
    await other.giveBack(await claim());
    expect(await queue.claim(genk)).toMatchObject({ attempt: 1 });
  });
});
