import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { Stop } from '../stop.mjs';
import { LogFile } from './log-file.ts';
import { answersAt, waitWhileItMoves } from './wait-while-it-moves.ts';

/** How a child process is started. */
export interface ChildOptions {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** Receives everything the child prints. */
  log: string;
  /** Added to the CPU priority number: a background step lets the others go first. */
  nice?: number;
}

const endWithParent = import.meta.resolve('./end-with-parent.mjs');

const running = new Set<ChildProcess>();

/**
 * Starts a Node script under this same Node, with its output in a log file. It ends when this process
 * does, however that goes.
 */
export function startNode(args: string[], options: ChildOptions): ChildProcess {
  const log = new LogFile(options.log);
  const child = spawn(process.execPath, ['--import', endWithParent, ...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env, ENDS_WITH_PARENT: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  child.stdout?.on('data', (chunk) => log.write(chunk));
  child.stderr?.on('data', (chunk) => log.write(chunk));
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

/** How long to wait for a server, and who hears of it. */
export interface Patience {
  /** How long the server may print nothing, in milliseconds. */
  stillness?: number;
  /** Hears the line that the server printed last. */
  note?: (line: string) => void;
}

/**
 * Waits until the server answers at `url`, as long as it goes on printing. Throws Stop when it ends
 * first, or stands still.
 */
export async function waitForAnswer(
  url: string,
  { child, what, log }: Server,
  { stillness, note }: Patience = {},
): Promise<void> {
  let ended = false;
  let printed = 0;
  child.once('close', () => (ended = true));
  const follow = (chunk: Buffer) => {
    printed += chunk.length;
    const line = lastLine(chunk.toString());
    if (line !== '') note?.(line);
  };
  child.stdout?.on('data', follow);
  child.stderr?.on('data', follow);
  const outcome = await waitWhileItMoves(
    { isReady: () => answersAt(url), hasEnded: () => ended, progress: () => printed },
    stillness,
  );
  child.stdout?.off('data', follow);
  child.stderr?.off('data', follow);
  if (outcome === 'ended') {
    throw new Stop(
      `${what} ${howItEnded(child)} while starting. It said:\n${lastWords(log)}\nAll of it is in ${log}.`,
    );
  }
  if (outcome === 'still') {
    throw new Stop(
      `${what} gave no answer at ${url} and stands still: it printed nothing more. Look in ${log}, and run the command again: it goes on with what is there.`,
    );
  }
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

/** The last line of what was printed, without its colours and the time that a log puts before it. */
function lastLine(text: string): string {
  const line = stripVTControlCharacters(text).trim().split('\n').at(-1) ?? '';
  return line.replace(/^\[[\d:.TZ +-]+\] /, '').trim();
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
