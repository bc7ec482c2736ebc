import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cmsFolder, root } from '../helpers/repository.ts';
import { type Guard, guards } from './guards.ts';

/** A copy of the compiled CMS, inside apps/cms so that it finds its packages. */
const mutantFolder = join(cmsFolder, '.cache/mutant');
const resultsFile = join(root, '.cache/mutant.json');

/**
 * Takes away each guard in turn from a copy of the compiled CMS, runs the security tests against it and
 * prints which of them fail. The product itself has no way to switch a guard off.
 *
 * @param wanted Parts of names, to try only some of the guards; none: all of them.
 * @returns Names of the guards that no test missed.
 */
export async function mutateAll(wanted: readonly string[]): Promise<string[]> {
  const chosen = guards.filter(
    ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
  );
  const unnoticed: string[] = [];
  for (const guard of chosen) {
    makeMutant(guard);
    const first = await failuresOf(guard.tests);
    const failures = first.length > 0 ? first : await failuresOf([]);
    console.log(
      `\n${guard.name}\n${failures.map((name) => `  → ${name}`).join('\n') || '  → nothing'}`,
    );
    if (failures.length === 0) unnoticed.push(guard.name);
  }
  rmSync(mutantFolder, { recursive: true, force: true });
  console.log(
    `\n${chosen.length - unnoticed.length} of ${chosen.length} guards are missed by a test.`,
  );
  return unnoticed;
}

function makeMutant({ name, file, code, without }: Guard): void {
  rmSync(mutantFolder, { recursive: true, force: true });
  for (const part of ['config', 'src']) {
    cpSync(join(cmsFolder, 'dist', part), join(mutantFolder, part), { recursive: true });
  }
  const path = join(mutantFolder, 'src', file);
  const text = readFileSync(path, 'utf8');
  if (text.split(code).length !== 2) {
    throw new Error(`"${code}" should stand once in ${file}. Correct the guard "${name}".`);
  }
  writeFileSync(
    path,
    text.replace(code, () => without),
  );
}

/** Names of the tests that fail: the first few, since one is enough. */
async function failuresOf(files: readonly string[]): Promise<string[]> {
  rmSync(resultsFile, { force: true });
  const child = spawn(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--project=security',
      '--bail=3',
      '--reporter=json',
      `--outputFile.json=${resultsFile}`,
      ...files.map((name) => `tests/security/${name}.test.ts`),
    ],
    { cwd: root, stdio: 'ignore', env: { ...process.env, CMS_DIST: mutantFolder } },
  );
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (!existsSync(resultsFile)) {
    // A CMS that doesn't start without its guard is a refusal as well.
    return status === 0 ? [] : ['the CMS does not start'];
  }
  const { testResults } = JSON.parse(readFileSync(resultsFile, 'utf8')) as {
    testResults: { assertionResults: { status: string; fullName: string }[] }[];
  };
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter((result) => result.status === 'failed')
    .map(({ fullName }) => fullName)
    .slice(0, 3);
}
