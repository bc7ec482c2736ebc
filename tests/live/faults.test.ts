import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { breakEntries, someNouns } from './broken-entries.ts';
import { LiveStage } from './live-stage.ts';
import {
  everyWay,
  killPublishers,
  moveClocks,
  type Outcome,
  publishBurst,
  racePublishers,
  spoilAnswers,
} from './publisher-faults.ts';
import type { Reader } from './reader.ts';

let stage: LiveStage;
let reader: Reader;
beforeAll(async () => {
  stage = await LiveStage.open({
    cms: inject('liveCms'),
    rendererDir: inject('rendererDir'),
    seed: 7,
  });
  reader = stage.startReading();
});
afterAll(() => stage?.close());

function expectFine({ summary, wrong }: Outcome): void {
  console.log(summary);
  expect(wrong, stage.said).toEqual([]);
}

test('a publisher that is killed loses nothing and leaves every site whole', async () => {
  expectFine(await killPublishers(stage, 5));
});

test('a CMS that answers badly costs time and nothing else', async () => {
  expectFine(await spoilAnswers(stage, everyWay('content'), 1500));
});

test('work and reports that do not arrive hold nobody up', async () => {
  const faults = [
    ['claim', 'half'],
    ['done', 'status 500'],
  ] as const;
  expectFine(await spoilAnswers(stage, faults, 1500));
});

test('an entry that no gate let through stays as it was, and everything else goes live', async () => {
  expectFine(await breakEntries(stage, someNouns));
});

test('many publications at once all go live', async () => {
  expectFine(await publishBurst(stage, 10));
});

test('two publishers with one folder share the work and lose nothing', async () => {
  expectFine(await racePublishers(stage, 10));
});

test('a clock that is set holds nobody up', async () => {
  expectFine(await moveClocks(stage, ['genk']));
});

test('whoever read meanwhile got whole pages of one release', () => {
  console.log(`${reader.answers} answers, ${reader.pages} pages`);
  expect(reader.wrong).toEqual([]);
  expect(reader.pages).toBeGreaterThan(100);
});
