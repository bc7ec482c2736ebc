/**
 * `npm run prove:start`: kills the first `npm start` at random moments, and looks at what the next one
 * makes of it.
 */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { dice } from '../../packages/schema/src/opening-hours/random-hours.examples.ts';
import { readOptions, stopWith } from '../helpers/read-options.ts';
import { startPostgres } from '../helpers/start-postgres.ts';
import { countHoldings, type Holdings, type Query, queryFile } from './count-holdings.ts';
import { findFaults } from './find-faults.ts';
import { StartStage, victims } from './start-stage.ts';

const usage = 'npm run prove:start -- --kills 20 --seed 1 --database sqlite';
const wish = readOptions(usage, {
  kills: { type: 'string', default: '20' },
  seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  database: { type: 'string', default: 'sqlite' },
});
if (!['sqlite', 'postgres'].includes(wish.database)) {
  stopWith(`There is no database "${wish.database}": sqlite or postgres.`, usage);
}
const die = dice(Number(wish.seed));
const begun = performance.now();
const say = (line: string) => {
  console.log(`${String(Math.round((performance.now() - begun) / 1000)).padStart(5)} s  ${line}`);
};

/** A start on a database of its own, with what it takes to look into that. */
interface Trial {
  stage: StartStage;
  query: Query;
  uploads: string;
  env: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

async function openTrial(): Promise<Trial> {
  const stage = await StartStage.open();
  const uploads = join(stage.folder, 'public/uploads');
  if (wish.database !== 'postgres') {
    const query = queryFile(stage.databaseFile);
    return { stage, query, uploads, env: {}, close: () => stage.close() };
  }
  const { databaseUrl, query, stop } = await startPostgres();
  const close = async () => {
    await stage.close();
    await stop();
  };
  return { stage, query, uploads, env: { DATABASE_URL: databaseUrl }, close };
}

/** Nobody interrupts it: what the others are held against, and in how many steps they go. */
async function measure(): Promise<{ wanted: Holdings; steps: number }> {
  const { stage, query, uploads, env, close } = await openTrial();
  try {
    const started = stage.begin(env);
    await started.untilComplete();
    return { wanted: await countHoldings(query, uploads), steps: stage.stepsOf(started) };
  } finally {
    await close();
  }
}

/** Kills one start and lets the next one end. @returns what is wrong then */
async function interrupt(number: number, wanted: Holdings, steps: number): Promise<string[]> {
  const { stage, query, uploads, env, close } = await openTrial();
  try {
    const first = stage.begin(env);
    // By what it says and not by the clock: how fast the machine is differs from start to start.
    const step = die.below(steps);
    const later = die.below(2000);
    const victim = die.pick(victims);
    // Nor does every start take as many steps: one that says less is hit once it is complete.
    await first.until(() => stage.stepsOf(first) >= step || first.isComplete);
    await wait(later);
    const hit = (await first.kill(victim)) || (await first.kill('all'));
    const at = first.output.trim().split('\n').at(-1)?.trim() ?? '';
    const said = stage.cmsSaid.trim().split('\n').at(-1)?.slice(0, 160) ?? '';
    const second = stage.begin(env);
    await second.untilComplete();
    const both = `${first.output}\n${second.output}`;
    const faults = await findFaults(stage, both, { wanted, query, uploads });
    say(
      `Kill ${number}, ${victim}, ${later} ms after step ${step} of ${steps}${hit ? '' : ' (it had ended)'}`,
    );
    say(`  it was at: ${at}`);
    say(`  the CMS said last: ${said || 'nothing'}`);
    for (const fault of faults) say(`  WRONG ${fault}`);
    return faults;
  } finally {
    await close();
  }
}

say(`Seed ${wish.seed}, ${wish.database}. First a start that nobody interrupts …`);
const { wanted, steps } = await measure();
say(`It went in ${steps} steps.`);
const faults: string[] = [];
for (let number = 1; number <= Number(wish.kills); number++) {
  faults.push(...(await interrupt(number, wanted, steps)));
}
const entries = Object.keys(wanted).filter((name) => name.endsWith(', published'));
const published = entries.reduce((sum, name) => sum + wanted[name]!, 0);
console.log(
  `\nSeed ${wish.seed}, ${wish.database}: ${wish.kills} kills; after each next start ${published} published entries, six logins that work: ${faults.length} wrong.`,
);
if (faults.length > 0) process.exitCode = 1;
