import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { webFolder } from './repository.ts';

/** Below the app: the renderer takes its packages from there. */
const folder = join(webFolder, 'dist/renderer-of-tests');

let built: Promise<string> | undefined;

/**
 * The renderer of today's code, built once per process, or the one that `RENDERER_DIR` names.
 * @returns its folder
 */
export async function requireRenderer(): Promise<string> {
  return process.env.RENDERER_DIR || (built ??= buildRenderer());
}

async function buildRenderer(): Promise<string> {
  const child = spawn(process.execPath, ['renderer/build-renderer.ts'], {
    cwd: webFolder,
    env: { ...process.env, ...inEarnest, RENDERER_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`The renderer could not be built:\n${output}`);
  return folder;
}

/**
 * The site as a whole, whatever the shell of the developer asks for; and as it is served in earnest,
 * whatever the test runner asks for: React's other build renders three times as slowly.
 */
export const inEarnest = {
  NODE_ENV: 'production',
  MUNICIPALITY: '',
  BASE: '',
  SITE: '',
  CMS: '',
};
