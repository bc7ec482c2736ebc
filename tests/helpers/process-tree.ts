import type { ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/**
 * The memory of a process and everything it started, in bytes: shared pages count once (PSS), so
 * that the sum over the processes is what the machine really holds.
 */
export function proportionalMemory(pid: number): number {
  return [pid, ...descendantsOf(pid)].reduce((sum, each) => sum + pssOf(each), 0);
}

/** Ends a process that was started with `detached: true`, with its whole group. */
export function endGroup(child: ChildProcess): Promise<void> {
  const ended = child.exitCode !== null || child.signalCode !== null;
  if (ended || child.pid === undefined) return Promise.resolve();
  const group = -child.pid;
  return new Promise((resolve) => {
    const force = setTimeout(() => process.kill(group, 'SIGKILL'), 15_000);
    child.once('close', () => {
      clearTimeout(force);
      resolve();
    });
    process.kill(group, 'SIGTERM');
  });
}

/** A process that another one started, however many steps away, by a piece of its command line. */
export function findDescendant(pid: number, command: string): number | undefined {
  return descendantsOf(pid).find((each) =>
    readOrNothing(`/proc/${each}/cmdline`).replaceAll('\0', ' ').includes(command),
  );
}

/** Whether nothing runs any more of the group of a process that was started with `detached: true`. */
export function groupIsGone(leader: number): boolean {
  return !listProcesses().some((each) => each.group === leader && holdsSomething(each));
}

/**
 * Whether it may still hold a port or a file. Of a process that was killed, one thread may end before
 * another that waits for a disk: only with the last one are its files closed.
 */
function holdsSomething({ pid, state }: Process): boolean {
  return state !== 'Z' || countThreads(pid) > 1;
}

function descendantsOf(pid: number): number[] {
  const processes = listProcesses();
  const found: number[] = [];
  const collect = (parent: number): void => {
    for (const each of processes.filter((one) => one.parent === parent)) {
      found.push(each.pid);
      collect(each.pid);
    }
  };
  collect(pid);
  return found;
}

interface Process {
  pid: number;
  /** A letter; Z for one that ended, and whose parent has not asked how. */
  state: string;
  parent: number;
  group: number;
}

function listProcesses(): Process[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((name) => {
      const stat = readOrNothing(`/proc/${name}/stat`);
      if (stat === '') return [];
      // The name of the program, between brackets, may hold anything.
      const [state = '', parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return [{ pid: Number(name), state, parent: Number(parent), group: Number(group) }];
    });
}

function pssOf(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readOrNothing(`/proc/${pid}/smaps_rollup`))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

/** How many of its threads are left; 0 for a process that is gone. */
function countThreads(pid: number): number {
  return Number(/^Threads:\s+(\d+)$/m.exec(readOrNothing(`/proc/${pid}/status`))?.[1] ?? 0);
}

/** A process may end between two reads. */
function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
