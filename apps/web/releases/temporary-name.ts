/**
 * Names for what is still being made. They begin with a dot, so that no web server shows it, and say
 * whose it is, so that what a killed process left can be told from what another is working on.
 */
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

/** Tells this run from an earlier one with the same process number, as in a container that restarts. */
const run = randomBytes(4).toString('hex');
let made = 0;

const pattern = /^\.tmp-(\d+)-([0-9a-f]{8})-\d+-(.+?)(?:\.json)?$/;

/** No release takes this long to make: all that can be known of a process on another machine. */
export const longestWork = 24 * 60 * 60 * 1000;

/** A name that no other process and no other moment gives. */
export function temporaryName(): string {
  made += 1;
  return `.tmp-${process.pid}-${run}-${made}-${hostname()}`;
}

/** Whether this is the name of something that was still being made. */
export function isTemporary(name: string): boolean {
  return pattern.test(name);
}

/**
 * Whether nobody works any longer on what has this temporary name.
 * @param touched when it was last changed, in milliseconds
 */
export function isAbandoned(name: string, touched: number): boolean {
  const [, pid, itsRun, host] = pattern.exec(name) ?? [];
  if (host === undefined) return false;
  if (host !== hostname()) return Date.now() - touched > longestWork;
  return Number(pid) === process.pid ? itsRun !== run : !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else refuses the question, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
