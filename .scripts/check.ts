import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { places, root, tools } from './layout.ts';
import { buildSchema } from './start/builds.ts';
import { endWithASentence, Stop } from './stop.mjs';

/** One tool that must find nothing. */
interface Check {
  name: string;
  args: string[];
  cwd: string;
  /** Whether it answers within a few seconds: `npm run check -- --fast` runs no other. */
  isFast?: true;
}

const checks: Check[] = [
  {
    name: 'Format',
    args: [
      tools.prettier,
      '--check',
      '--log-level=warn',
      '--cache',
      '--cache-location=.cache/prettier',
      '.',
    ],
    cwd: root,
    isFast: true,
  },
  { name: 'Lint', args: [tools.oxlint, '--deny-warnings'], cwd: root, isFast: true },
  {
    name: 'Model of the CMS',
    args: [join(root, '.scripts/model.ts'), '--check'],
    cwd: root,
    isFast: true,
  },
  { name: 'Unused code', args: [tools.knip, '--no-progress'], cwd: root },
  {
    name: 'Types of packages/schema',
    args: [tools.tsc, '-p', '.'],
    cwd: places.schema,
  },
  { name: 'Types of packages/ui', args: [tools.tsc, '-p', '.'], cwd: places.ui },
  { name: 'Types of apps/cms', args: [tools.cmsTsc, '-p', 'tsconfig.check.json'], cwd: places.cms },
  { name: 'Types of the admin', args: [tools.cmsTsc, '-p', 'src/admin'], cwd: places.cms },
  {
    name: 'Types of apps/web',
    args: [tools.astro, 'check', '--minimumFailingSeverity', 'warning'],
    cwd: places.web,
  },
  { name: 'Types of tests', args: [tools.tsc, '-p', '.'], cwd: places.tests },
  { name: 'Types of the scripts', args: [tools.tsc, '-p', '.scripts'], cwd: root },
];

await endWithASentence(async () => {
  await buildSchema();
  const failed: string[] = [];
  // Two at a time: these machines have two cores, and each tool uses one.
  const waiting = checks.filter(({ isFast }) => isFast || !process.argv.includes('--fast'));
  await Promise.all(
    [1, 2].map(async () => {
      for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
        if (!(await passes(check))) failed.push(check.name);
      }
    }),
  );
  if (failed.length > 0) {
    throw new Stop(`Not in order: ${failed.join(', ')}. What to mend stands above.`);
  }
  console.log('\nAll checks passed.');
});

async function passes({ name, args, cwd }: Check): Promise<boolean> {
  const startedAt = Date.now();
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const verdict = status === 0 ? 'in order' : 'NOT in order';
  console.log(`${name}: ${verdict} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
  if (status !== 0) console.log(output);
  return status === 0;
}
