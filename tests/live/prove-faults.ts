/** `npm run faults`: everything that may go wrong, at length. */
import { readOptions, stopWith } from '../helpers/read-options.ts';
import { requireRenderer } from '../helpers/renderer.ts';
import { startCms } from '../helpers/start-cms.ts';
import { allNouns, breakEntries } from './broken-entries.ts';
import { killCms, moveCmsClock } from './cms-faults.ts';
import { fillDisk } from './disk-full.ts';
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
import { publishToTwoSites } from './second-site.ts';

/** In this order; `kills` are of the publisher. */
const names = [
  'answers',
  'broken',
  'clock',
  'burst',
  'race',
  'two-sites',
  'disk',
  'kill',
  'cms-clock',
  'cms-kill',
] as const;
type Name = (typeof names)[number];

const usage = `npm run faults -- --kills 150 --cms-kills 50 --seed 1 --only ${names.join(',')}`;
const wish = readOptions(usage, {
  kills: { type: 'string', default: '150' },
  'cms-kills': { type: 'string', default: '50' },
  seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  only: { type: 'string', default: names.join(',') },
});
const chosen = wish.only.split(',').map((name) => {
  const known = names.find((one) => one === name);
  return known ?? stopWith(`There is no fault "${name}".`, usage);
});
const { seed } = wish;
const started = performance.now();
const say = (line: string) => {
  console.log(`${String(Math.round((performance.now() - started) / 1000)).padStart(5)} s  ${line}`);
};

say(`Seed ${seed}. Building the renderer, starting the CMS …`);
const rendererDir = await requireRenderer();
const cms = await startCms();
const stage = await LiveStage.open({ cms, rendererDir, seed: Number(seed), say });
const reader = stage.startReading();
say('All municipalities are live; readers have begun.');
const faults: Record<Name, () => Promise<Outcome>> = {
  answers: () => spoilAnswers(stage, everyWay('content', 'claim', 'stage', 'done'), 35_000),
  broken: () => breakEntries(stage, allNouns),
  clock: () => moveClocks(stage),
  burst: () => publishBurst(stage, 100),
  race: () => racePublishers(stage, 60),
  'two-sites': () => publishToTwoSites(stage, 60),
  disk: () => fillDisk(stage),
  kill: () => killPublishers(stage, Number(wish.kills)),
  'cms-clock': () => moveCmsClock(stage, cms),
  'cms-kill': () => killCms(stage, cms, Number(wish['cms-kills'])),
};
const outcomes: Outcome[] = [];
try {
  for (const name of chosen) {
    const { summary, wrong } = await faults[name]();
    say(summary);
    for (const one of wrong) say(`  WRONG ${one}`);
    outcomes.push({ summary, wrong });
  }
} finally {
  await stage.close();
  await cms.stop();
}
const { answers, pages, wrong } = reader;
for (const one of wrong.slice(0, 20)) console.error(one);
console.log(`\nSeed ${seed}, ${Math.round((performance.now() - started) / 1000)} s:`);
for (const { summary } of outcomes) console.log(`- ${summary}`);
console.log(
  `- read meanwhile: ${answers} answers, ${pages} pages; failed or mixed: ${wrong.length}`,
);
if (wrong.length + outcomes.flatMap((outcome) => outcome.wrong).length > 0) process.exitCode = 1;
