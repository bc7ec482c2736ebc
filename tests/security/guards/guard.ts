/** A guard of the CMS, and how to take it away from its compiled code. */
export interface Guard extends Circumstances {
  name: string;
  /** Below apps/cms/dist. */
  file: string;
  /** Stands in the file exactly once. */
  code: string;
  without: string;
  /** Test files that attack it, below tests and without `.test.ts`: `security/documents`. */
  tests: readonly string[];
}

interface Circumstances {
  /** Works at the very first start only, so that it needs a CMS without a past. */
  isForFirstStart?: true;
  /** Without it the CMS has to refuse to start. */
  isNeededToStart?: true;
}

/** What stands in the code, and what stands there once the guard is gone. */
type Cut = readonly [code: string, without: string];

/** The guards of one file, by name. */
export function guardsIn(
  file: string,
  tests: readonly string[],
  cuts: Readonly<Record<string, Cut>>,
  circumstances: Circumstances = {},
): Guard[] {
  return Object.entries(cuts).map(([name, [code, without]]) => {
    return { name, file, code, without, tests, ...circumstances };
  });
}

/** Rules that each are an exported function of the file, which then lets everything pass. */
export function rulesIn(file: string, tests: readonly string[], names: readonly string[]): Guard[] {
  return names.map((name) => ({
    name: `rule ${name}`,
    file,
    code: `async function ${name}(`,
    without: `async function ${name}() {}\nasync function _${name}(`,
    tests,
  }));
}
