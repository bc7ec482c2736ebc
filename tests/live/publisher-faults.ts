/** What may happen to a publisher, and what must hold afterwards. */
import { setTimeout as wait } from 'node:timers/promises';
import { releaseStages } from '@sociaal-huis/schema';
import { patience } from '../helpers/patience.ts';
import { type Question, type Spoiling, spoilings, type Whereabouts } from './cms-proxy.ts';
import type { LiveStage } from './live-stage.ts';
import { findBroken } from './whole-site.ts';

/** What a fault did: counts to print, and everything that went wrong. */
export interface Outcome {
  summary: string;
  wrong: string[];
}

/** Kills the publisher at random instants of each stage of a release. */
export async function killPublishers(stage: LiveStage, times: number): Promise<Outcome> {
  const hit: Partial<Record<Whereabouts, number>> = {};
  const wrong: string[] = [];
  let lost = 0;
  let broken = 0;
  for (let kill = 0; kill < times; kill += 1) {
    const goal = releaseStages[kill % releaseStages.length]!;
    const reached = stage.proxy.reaches(goal);
    const publication = await stage.newsroom.publish();
    await within(reached, patience, () => `No publisher began to ${goal}:\n${stage.said}`);
    await wait(stage.die.below(Math.ceil((stage.proxy.durations[goal] ?? 200) + 5)));
    await stage.killPublisher();
    const at = stage.proxy.at;
    hit[at] = (hit[at] ?? 0) + 1;
    const found = await findBroken(stage.folder, ['_portal', ...stage.municipalities]);
    broken += found.length;
    stage.revive();
    const late = await stage.newsroom.untilServed(publication).then(
      () => undefined,
      (error: unknown) => String(error),
    );
    if (late !== undefined) lost += 1;
    wrong.push(...found, ...(late === undefined ? [] : [late]));
    if (kill % 10 === 9)
      stage.say(`${kill + 1} kills: ${JSON.stringify(hit)}, ${wrong.length} wrong`);
  }
  const left = await stage.newsroom.findLost();
  // Once it has reported, it still tidies up.
  const where = Object.entries(hit).map(
    ([at, count]) => `${at === 'idle' ? 'after' : at} ${count}`,
  );
  return {
    summary:
      `publisher killed ${times} times (${where.join(', ')}): ` +
      `lost ${lost + left.length}, mixed or empty ${broken}`,
    wrong: [...wrong, ...left],
  };
}

/** Has the CMS answer wrongly to these questions, in these ways. */
export async function spoilAnswers(
  stage: LiveStage,
  faults: readonly (readonly [Question, Spoiling])[],
  hangFor: number,
): Promise<Outcome> {
  const wrong: string[] = [];
  const done: string[] = [];
  for (const [question, spoiling] of faults) {
    const spoiled = await spoilOne(stage, question, spoiling, hangFor, wrong);
    done.push(`${question} ${spoiling} ${spoiled}x`);
    stage.say(done.at(-1)!);
  }
  wrong.push(...(await stage.newsroom.findLost()));
  return { summary: `answers spoiled (${done.join(', ')}): ${wrong.length} wrong`, wrong };
}

/** Every wrong way to answer each of these questions. */
export function everyWay(...questions: readonly Question[]): [Question, Spoiling][] {
  return questions.flatMap((question) =>
    spoilings.map((spoiling): [Question, Spoiling] => [question, spoiling]),
  );
}

async function spoilOne(
  stage: LiveStage,
  question: Question,
  spoiling: Spoiling,
  hangFor: number,
  wrong: string[],
): Promise<number> {
  const before = stage.proxy.spoiled;
  stage.proxy.spoil(question, spoiling, hangFor);
  const publication = await stage.newsroom.publish();
  const deadline = performance.now() + patience;
  while (stage.proxy.spoiled === before && performance.now() < deadline) await wait(20);
  // Long enough for a second try.
  await wait(spoiling === 'hang' ? hangFor + 200 : 600);
  if (question === 'content' && (await stage.newsroom.isServed(publication))) {
    wrong.push(`${question} ${spoiling}: a release was made of a spoiled answer`);
  }
  wrong.push(...(await findBroken(stage.folder, ['_portal', ...stage.municipalities])));
  const spoiled = stage.proxy.spoiled - before;
  stage.proxy.heal();
  if (spoiled === 0) wrong.push(`${question} ${spoiling}: nothing was spoiled`);
  if (stage.publisher.hasEnded) {
    wrong.push(`${question} ${spoiling}: the publisher stopped:\n${stage.publisher.output}`);
    stage.revive();
  }
  await stage.newsroom
    .untilServed(publication)
    .catch((error: unknown) => wrong.push(`${question} ${spoiling}: ${String(error)}`));
  return spoiled;
}

/** Sets the clock of a running publisher forward, behind, and right, and publishes in these each time. */
export async function moveClocks(
  stage: LiveStage,
  municipalities = stage.municipalities,
): Promise<Outcome> {
  const wrong: string[] = [];
  for (const when of ['forty days ahead', 'forty days behind', 'right again']) {
    stage.publisher.moveClock();
    await wait(50);
    for (const municipality of municipalities) {
      await stage.newsroom
        .untilServed(await stage.newsroom.publish(municipality))
        .catch((error: unknown) => wrong.push(`clock ${when}: ${String(error)}`));
    }
  }
  if (stage.publisher.hasEnded) wrong.push(`The publisher stopped:\n${stage.publisher.output}`);
  wrong.push(...(await findBroken(stage.folder, stage.municipalities)));
  return { summary: `clock set 3 times: ${wrong.length} wrong`, wrong };
}

/** Two publishers with one folder and one CMS. */
export async function racePublishers(stage: LiveStage, publications: number): Promise<Outcome> {
  const other = stage.startPublisher({ name: 'the-other' });
  const wrong: string[] = [];
  try {
    await within(
      untilSaid(() => other.output, 'Ready to publish'),
      patience,
      () => other.output,
    );
    for (let done = 0; done < publications; done += stage.municipalities.length) {
      await Promise.all(stage.municipalities.map((slug) => stage.newsroom.publish(slug)));
      await wait(stage.die.below(300));
    }
    wrong.push(...(await stage.newsroom.findLost()));
    wrong.push(...(await findBroken(stage.folder, stage.municipalities)));
    const share = [stage.publisher, other].map(
      ({ output }) => output.split('\n').filter((line) => line.includes(': live after')).length,
    );
    if (other.hasEnded) wrong.push(`The other publisher stopped:\n${other.output}`);
    const releases = other.output.match(/: live after/g)?.length ?? 0;
    if (releases === 0) wrong.push(`The other publisher did nothing:\n${other.output}`);
    return {
      summary: `two publishers, ${publications} publications (releases: ${share.join(' since its start and ')}): ${wrong.length} wrong`,
      wrong,
    };
  } finally {
    await other.kill();
  }
}

/** As many publications at once as this. */
export async function publishBurst(stage: LiveStage, count: number): Promise<Outcome> {
  const before = releasesIn(stage);
  const started = performance.now();
  const refused = await stage.newsroom.publishMany(count);
  const taken = performance.now() - started;
  const wrong = await stage.newsroom.findLost();
  const all = performance.now() - started;
  wrong.push(...(await findBroken(stage.folder, stage.municipalities)));
  return {
    summary:
      `${count} publications at once: ${count - refused.length} taken by the CMS in ${seconds(taken)} s` +
      `${refused.length === 0 ? '' : `, the others refused (${refused[0]})`}, ` +
      `all served after ${seconds(all)} s in ${releasesIn(stage) - before} releases: ${wrong.length} wrong`,
    wrong,
  };
}

function releasesIn({ said }: LiveStage): number {
  return said.match(/: live after/g)?.length ?? 0;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}

async function untilSaid(said: () => string, words: string): Promise<void> {
  while (!said().includes(words)) await wait(50);
}

async function within<Result>(
  promise: Promise<Result>,
  limit: number,
  explain: () => string,
): Promise<Result> {
  const late = new AbortController();
  const timer = wait(limit, undefined, { signal: late.signal }).then(() => {
    throw new Error(explain());
  });
  timer.catch(() => {});
  try {
    return await Promise.race([promise, timer]);
  } finally {
    late.abort();
  }
}
