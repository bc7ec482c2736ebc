import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** One build step: what it reads, and the file that proves what it was made from. */
export interface BuildStep {
  /** Files and folders the output is made from. */
  inputs: string[];
  /** What else the output depends on, such as an address that is written into it. */
  settings?: Readonly<Record<string, string>>;
  /** Written after the build with the digest of the inputs; belongs inside the output folder. */
  stamp: string;
}

/** Runs `build` only when an input changed since the stamp was written. Returns whether it ran. */
export async function buildIfChanged(
  step: BuildStep,
  build: () => Promise<void>,
): Promise<boolean> {
  const digest = digestOfStep(step);
  if (hasStamp(step, digest)) return false;
  // A build that breaks off half-way must not pass for the one before it.
  rmSync(step.stamp, { force: true });
  await build();
  mkdirSync(dirname(step.stamp), { recursive: true });
  writeFileSync(step.stamp, digest);
  return true;
}

/** Whether the output is what this build would make now. */
export function isUpToDate(step: BuildStep): boolean {
  return hasStamp(step, digestOfStep(step));
}

function hasStamp({ stamp }: BuildStep, digest: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
}

function digestOfStep({ inputs, settings }: BuildStep): string {
  return digestOf(inputs) + (settings ? JSON.stringify(settings) : '');
}

/** A digest over names and contents of all files in the given files and folders. */
export function digestOf(inputs: string[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) addToHash(input);
  return hash.digest('hex');

  function addToHash(path: string): void {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).toSorted()) addToHash(join(path, name));
    } else if (!/\.test\.tsx?$/.test(path)) {
      hash.update(path).update('\0').update(readFileSync(path));
    }
  }
}
