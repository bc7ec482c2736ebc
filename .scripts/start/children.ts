import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { dirname } from 'node:path';
import { Stop } from '../stop.mjs';

/** How a child process is started. */
export interface ChildOptions {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** Receives everything the child prints. */
  log: string;
  /** Added to the CPU priority number: a background step lets the others go first. */
  nice?: number;
}

const running = new Set<ChildProcess>();

/** Starts a Node script under this same Node, with its output in a log file. */
export function startNode(args: string[], options: ChildOptions): ChildProcess {
  mkdirSync(dirname(options.log), { recursive: true });
  const log = createWriteStream(options.log);
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  running.add(child);
  child.once('close', () => {
    running.delete(child);
    log.end();
  });
  if (options.nice !== undefined && child.pid !== undefined) setPriority(child.pid, options.nice);
  return child;
}

/** Runs a Node script to its end. Throws Stop naming the log when it fails. */
export async function runNode(
  args: string[],
  options: ChildOptions & { what: string },
): Promise<void> {
  const child = startNode(args, options);
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (status !== 0) {
    const tail = output.trim().split('\n').slice(-40).join('\n');
    throw new Stop(
      `${options.what} failed (status ${status}). It said:\n${tail}\nAll of it is in ${options.log}.`,
    );
  }
}

/** Waits until `url` answers. Throws Stop when the child ends first or the time is up. */
export async function waitForAnswer(
  url: string,
  child: ChildProcess,
  { what, log, timeoutMs = 180_000 }: { what: string; log: string; timeoutMs?: number },
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) {
      throw new Stop(
        `${what} stopped with status ${child.exitCode} while starting. It said:\n${lastWords(log)}\nAll of it is in ${log}.`,
      );
    }
    const answered = await fetch(url, { signal: AbortSignal.timeout(2000) }).then(
      (response) => response.status < 500,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Stop(`${what} gave no answer at ${url} within ${timeoutMs / 1000} s. Look in ${log}.`);
}

/** The last lines of a log that a person can use: without the stack of an error. */
function lastWords(log: string): string {
  const lines = readFileSync(log, 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
    .slice(-6)
    .join('\n');
}

/** Ends every child that still runs, and waits for it. */
export async function stopAll(): Promise<void> {
  const ends = [...running].map(
    (child) =>
      new Promise<void>((resolve) => {
        child.once('close', () => resolve());
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), 5000).unref();
      }),
  );
  await Promise.all(ends);
}
