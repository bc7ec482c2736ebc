import type { TestContext, TestOptions } from 'vitest';
import type { MachineTool } from './machine-tools.ts';

/** What the report of a left out test says of it. */
export interface LeftOut {
  reason: string;
  /** Whether `npm test` could have installed what is missing. */
  isInstallable: boolean;
}

/** Options of a test or suite that runs only under a condition; `npm test` counts it with the reason. */
export function onlyIf(condition: boolean, reason: string, isInstallable = false): TestOptions {
  const leftOut: LeftOut = { reason, isInstallable };
  return condition ? {} : { skip: true, meta: { leftOut } as never };
}

/** Options of a test or suite that needs a program. */
export function needs({ reason, packages, isThere }: MachineTool): TestOptions {
  return onlyIf(isThere(), reason, packages.length > 0);
}

/** Leaves out a test that finds only when it runs that it cannot. */
export function leaveOut({ task, skip }: TestContext, reason: string): void {
  const leftOut: LeftOut = { reason, isInstallable: false };
  Object.assign(task.meta, { leftOut });
  skip(reason);
}
