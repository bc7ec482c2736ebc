import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inEarnest } from './renderer.ts';
import { webFolder } from './repository.ts';

/** What a build of the site said and how it ended. */
export interface BuildResult {
  status: number | null;
  /** What it printed to standard output. */
  output: string;
  /** What it printed to standard error: the sentences of a failure. */
  errors: string;
}

/**
 * The site as a whole, whatever the shell of the developer asks for; and as it is built in earnest,
 * whatever the test runner asks for: React's other build renders three times as slowly.
 */
const wholeSite = { ...inEarnest, ASTRO_TELEMETRY_DISABLED: '1' };

/** Runs the site's build as a developer would, into the folder that `env.OUT_DIR` names. */
export function buildSite(env: Record<string, string>): Promise<BuildResult> {
  const child = spawn(process.execPath, ['build/build.ts'], {
    cwd: webFolder,
    env: { ...process.env, ...wholeSite, ...env },
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

/** A built site, and what takes it away again. */
export interface BuiltSite {
  siteDir: string;
  remove(): void;
}

/**
 * A site built from the recorded content: the one that stands in `SITE_DIR`, or a new one.
 * @throws Error with what the build said, when it fails.
 */
export async function requireRecordedSite(): Promise<BuiltSite> {
  const given = process.env.SITE_DIR;
  if (given) return { siteDir: given, remove: () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-site-'));
  const siteDir = join(folder, 'site');
  await requireBuiltSite({ CMS: 'fixtures', OUT_DIR: siteDir, ALLOW_SAMPLES: '1' });
  return { siteDir, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
