import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuildError } from '../command/explain-failure.ts';

const app = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs `astro build` with these arguments, and shows its own output only when it fails.
 *
 * @param onWait called every ten seconds
 * @throws {BuildError} with the output of the build.
 */
export async function runAstro(
  parameters: readonly string[],
  variables: NodeJS.ProcessEnv,
  onWait: () => void = () => {},
): Promise<void> {
  const astro = join(
    dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin/astro.mjs',
  );
  const child = spawn(process.execPath, [astro, 'build', ...parameters], {
    cwd: app,
    env: { ...variables, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const stop = () => child.kill('SIGTERM');
  process.once('SIGTERM', stop).once('SIGINT', stop);
  const progress = setInterval(onWait, 10_000);
  const status = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
  clearInterval(progress);
  process.off('SIGTERM', stop).off('SIGINT', stop);
  if (status !== 0) throw new BuildError(`astro build ended with ${status}:\n\n${output.trim()}`);
}
