import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { patience } from '../tests/helpers/patience.ts';

const script = `import { whenNpmEnds } from ${JSON.stringify(import.meta.resolve('./when-npm-ends.mjs'))};
  setInterval(() => {}, 1000);
  whenNpmEnds(() => process.exit());
  console.log(process.pid);`;

/** Starts the script under a shell, as npm does, and ends the shell alone. @returns the script's id */
async function endShell(env: NodeJS.ProcessEnv): Promise<number> {
  const shell = spawn(
    'sh',
    ['-c', '"$0" --input-type=module -e "$1"; true', process.execPath, script],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env,
    },
  );
  const [line] = (await once(shell.stdout, 'data')) as [Buffer];
  shell.kill('SIGTERM');
  await once(shell, 'exit');
  return Number(line);
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('what npm runs ends with it', async () => {
  const pid = await endShell({ ...process.env, npm_lifecycle_event: 'start' });
  await expect.poll(() => runs(pid), { timeout: patience }).toBe(false);
});

test('what somebody else runs may outlive its shell', async () => {
  const { npm_lifecycle_event: _ignored, ...env } = process.env;
  const pid = await endShell(env);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(runs(pid)).toBe(true);
  process.kill(pid);
});
