/** What may happen to the CMS itself. */
import { setTimeout as wait } from 'node:timers/promises';
import type { RunningCms } from '../helpers/start-cms.ts';
import { fileURLToPath } from 'node:url';
import type { LiveStage } from './live-stage.ts';
import type { Outcome } from './publisher-faults.ts';
import { findBroken } from './whole-site.ts';

/** Kills the CMS at random instants while officers publish and the publisher works. */
export async function killCms(stage: LiveStage, cms: RunningCms, times: number): Promise<Outcome> {
  const wrong: string[] = [];
  let refused = 0;
  for (let kill = 0; kill < times; kill += 1) {
    const publishing = Array.from({ length: 4 }, () => stage.newsroom.publish());
    const results = Promise.allSettled(publishing);
    await wait(stage.die.below(1200));
    await cms.crash();
    refused += (await results).filter(({ status }) => status === 'rejected').length;
    wrong.push(...(await findBroken(stage.folder, ['_portal', ...stage.municipalities])));
    await cms.startAgain();
    wrong.push(...(await stage.newsroom.findLost()));
    if (stage.publisher.hasEnded) {
      wrong.push(`The publisher stopped:\n${stage.publisher.output}`);
      stage.revive();
    }
    stage.say(
      `CMS killed ${kill + 1} times, ${refused} publications cut off, ${wrong.length} wrong`,
    );
  }
  return {
    summary:
      `CMS killed ${times} times (${refused} of ${times * 4} publications cut off before the ` +
      `officer had an answer): lost, mixed or empty ${wrong.length}`,
    wrong,
  };
}

const day = 24 * 60 * 60 * 1000;

/** Starts the CMS with another time of day, and publishes everywhere. */
export async function moveCmsClock(stage: LiveStage, cms: RunningCms): Promise<Outcome> {
  const wrong: string[] = [];
  const preload = fileURLToPath(new URL('../helpers/set-clock.ts', import.meta.url));
  for (const offset of [2 * day, -2 * day, 0]) {
    await cms.crash();
    await cms.startAgain({ NODE_OPTIONS: `--import ${preload}`, CLOCK_OFFSET: String(offset) });
    await stage.newsroom.signIn();
    for (const slug of stage.municipalities) await stage.newsroom.publish(slug);
    const lost = await stage.newsroom.findLost();
    wrong.push(...lost.map((one) => `clock of the CMS ${offset / day} days off: ${one}`));
  }
  return { summary: `clock of the CMS set 3 times: ${wrong.length} wrong`, wrong };
}
