import { spawn } from 'node:child_process';
import { webFolder } from './repository.ts';

/** What a build of the site said and how it ended. */
export interface BuildResult {
  status: number | null;
  /** What it printed to standard output. */
  output: string;
  /** What it printed to standard error: the sentences of a failure. */
  errors: string;
}

/** Runs the site's build as a developer would, into the folder that `env.OUT_DIR` names. */
export function buildSite(env: Record<string, string>): Promise<BuildResult> {
  const child = spawn(process.execPath, ['src/build.ts'], {
    cwd: webFolder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (errors += chunk));
  return new Promise((resolve) => {
    child.once('close', (status) => resolve({ status, output, errors }));
  });
}

/** The same, where anything but success is a bug of the test's own set-up. */
export async function requireBuiltSite(env: Record<string, string>): Promise<void> {
  const { status, output, errors } = await buildSite(env);
  if (status !== 0) throw new Error(`The site could not be built:\n${output}\n${errors}`);
}
