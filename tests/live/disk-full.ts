/** A disk without room, made of a piece of memory that only the publisher has mounted. */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { livePlace } from '../../apps/web/releases/published-places.ts';
import type { LiveStage } from './live-stage.ts';
import type { Outcome } from './publisher-faults.ts';
import { findBroken } from './whole-site.ts';

/** Room that is left in turn, in blocks of the disk: the failure falls on another write each time. */
const leftovers = [0, 1, 4, 12, 30, 60];

/** Fills the disk of a publisher to the brim, publishes, and makes room again. */
export async function fillDisk(stage: LiveStage): Promise<Outcome> {
  const mount = 'mount -t tmpfs -o size=48m none "$0" && exec "$@"';
  if (spawnSync('unshare', ['-rm', 'true']).status !== 0) {
    return { summary: 'disk full: not tried, this machine lets nobody mount', wrong: [] };
  }
  const folder = join(stage.folder, 'small-disk');
  mkdirSync(folder);
  await stage.killPublisher();
  const publisher = stage.startPublisher({
    folder,
    within: ['unshare', '-rm', 'sh', '-c', mount, folder],
  });
  // The mount is in a name space of its own; its process lets us in.
  const seen = `/proc/${publisher.pid}/root${folder}`;
  const wrong: string[] = [];
  const sentences = new Set<string>();
  let failures = 0;
  try {
    for (const slug of stage.municipalities) await stage.newsroom.askAgain(slug);
    for (const slug of stage.municipalities) await stage.newsroom.untilIdle(slug);
    for (const blocks of leftovers) {
      fill(join(seen, 'ballast'), blocks);
      const publication = await stage.newsroom.publish();
      const { municipality, path, sentence } = publication;
      const isLive = () => readPage(seen, municipality, path).includes(sentence);
      const failed = await firstFailure(stage, municipality, isLive);
      if (failed !== undefined) {
        failures += 1;
        sentences.add(failed);
      }
      wrong.push(...(await findBroken(seen, stage.municipalities)));
      rmSync(join(seen, 'ballast'));
      await stage.newsroom.untilIdle(municipality);
      if (!isLive()) wrong.push(`Disk full with ${blocks} blocks: "${sentence}" is not live`);
      if (publisher.hasEnded) throw new Error(`The publisher stopped:\n${publisher.output}`);
    }
    if (failures === 0) wrong.push('The disk was never full.');
    for (const one of sentences) if (!one.includes('De schijf is vol.')) wrong.push(one);
  } finally {
    await publisher.kill();
    stage.revive();
    // What went to the other disk is not on this one.
    for (const slug of stage.municipalities) await stage.newsroom.askAgain(slug);
  }
  wrong.push(...(await stage.newsroom.findLost()));
  return {
    summary: `disk full ${leftovers.length} times on a tmpfs (${failures} releases failed): ${wrong.length} wrong`,
    wrong,
  };
}

/** Takes all the room there is but for so many blocks; others may be writing meanwhile. */
function fill(file: string, blocks: number): void {
  const { bavail, bsize } = statfsSync(dirname(file));
  const ballast = openSync(file, 'w');
  try {
    for (let written = 0; written < bavail; written += 1) writeSync(ballast, Buffer.alloc(bsize));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
  ftruncateSync(ballast, Math.max(0, fstatSync(ballast).size - blocks * bsize));
  closeSync(ballast);
}

/** Waits for the release to fail; nothing when there was room enough after all. */
async function firstFailure(
  stage: LiveStage,
  municipality: string,
  isLive: () => boolean,
): Promise<string | undefined> {
  for (;;) {
    const { failed } = await stage.newsroom.loadState(municipality);
    if (failed) return failed.sentence;
    if (isLive()) return undefined;
    await wait(20);
  }
}

function readPage(folder: string, municipality: string, path: string): string {
  const file = join(livePlace(folder, municipality), path.slice(municipality.length + 2));
  return readFileSync(join(file, 'index.html'), 'utf8');
}
