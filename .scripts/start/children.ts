import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { Stop } from '../stop.mjs';
import { LogFile } from './log-file.ts';

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
  const log = new LogFile(options.log);
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (chunk) => log.write(chunk));
  child.stderr.on('data', (chunk) => log.write(chunk));
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
      `${options.what} ${howItEnded(child)}. It said:\n${tail}\nAll of it is in ${options.log}.`,
    );
  }
}

/** A server that this command starts and keeps running. */
export interface Server {
  child: ChildProcess;
  what: string;
  log: string;
}

/** Waits until the server answers at `url`. Throws Stop when it ends first or the time is up. */
export async function waitForAnswer(
  url: string,
  { child, what, log }: Server,
  timeoutMs = 180_000,
): Promise<void> {
  let ended = false;
  child.once('close', () => (ended = true));
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    const answered = await fetch(url, { signal: AbortSignal.timeout(2000) }).then(
      (response) => response.status < 500,
      () => false,
    );
    if (ended) {
      throw new Stop(
        `${what} ${howItEnded(child)} while starting. It said:\n${lastWords(log)}\nAll of it is in ${log}.`,
      );
    }
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Stop(`${what} gave no answer at ${url} within ${timeoutMs / 1000} s. Look in ${log}.`);
}

/** Calls `report` with the sentence once the server ends, however long that takes. */
export function whenItEnds({ child, what, log }: Server, report: (end: Stop) => void): void {
  child.once('close', () => {
    report(
      new Stop(
        `${what} ${howItEnded(child)}. It said:\n${lastWords(log)}\nAll of it is in ${log}.`,
      ),
    );
  });
}

/** "stopped with status 1", or the signal that ended it. */
function howItEnded({ exitCode, signalCode }: ChildProcess): string {
  return signalCode === null ? `stopped with status ${exitCode}` : `was ended by ${signalCode}`;
}

/** The last lines of a log that a person can use: without the stack of an error. */
export function lastWords(log: string): string {
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
