/** Runs axe on a page, at each width. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const requireHere = createRequire(import.meta.url);
// axe-core comes with Playwright's builder, which would load it anew for each width.
const requireAxe = createRequire(requireHere.resolve('@axe-core/playwright'));
// Minified, it takes a browser half as long to read.
const axeFile = requireAxe.resolve('axe-core/axe.min.js');
const axeSource = readFileSync(axeFile, 'utf8');

/** Rules of these tags are checked: WCAG 2.0–2.2 A and AA, EN 301 549, and axe's own good practices. */
export const standards = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'EN-301-549',
  'best-practice',
] as const;

/** Widths of the window in CSS pixels: the narrowest that WCAG 1.4.10 asks for, a tablet, a desk. */
export const widths = [320, 768, 1280] as const;

/** Something on a page that breaks a rule. */
export interface Violation {
  /** Name of the rule in axe, such as `color-contrast`. */
  rule: string;
  /** What the rule asks for, in English. */
  help: string;
  /** Tags of the rule, which name its criteria: `wcag143`. */
  tags: string[];
  /** The markup at fault, a line for each element. */
  markup: string[];
}

/** What axe gives back, as far as we use it. */
interface AxeResults {
  violations: { id: string; help: string; tags: string[]; nodes: { html: string }[] }[];
}

/** axe, as it stands in a page. */
interface Axe {
  run(within: string, options: object): Promise<AxeResults>;
}

/** The version of axe, as it says itself. */
export const axeVersion = (requireHere(axeFile) as { version: string }).version;

/**
 * Puts axe into every page that is opened from now on. Sent into each page by itself (`loadAxe`), it
 * takes as long as a run of axe.
 */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ path: axeFile });
}

/** Puts axe into the page that is open; once per page is enough for all its widths and states. */
export async function loadAxe(page: Page): Promise<void> {
  // The page's own Content-Security-Policy does not hold for what the tester evaluates.
  await page.evaluate(axeSource);
}

/**
 * Brings the page to its top, without the smooth scrolling that would still move under axe, and waits
 * for its fonts, which do the same. What scrolls under the bar at the top of the window is smaller only
 * as long as it is there. A smooth scroll that is under way moves once more after it was stopped, in the
 * frame that was drawn meanwhile: only two frames at the top are rest.
 */
export async function bringToRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => void requestAnimationFrame(resolve));
    await document.fonts.ready;
    do {
      scrollTo({ top: 0, behavior: 'instant' });
      await nextFrame();
      await nextFrame();
    } while (scrollY !== 0);
  });
}

/**
 * What axe finds on the page as it is now. Needs `loadAxe` first.
 *
 * @param within selector of the only parts that are ours; absent: the whole page
 */
export async function findViolations(page: Page, within = 'html'): Promise<Violation[]> {
  const { violations } = await page.evaluate(
    ({ selector, tags }): Promise<AxeResults> =>
      (globalThis as unknown as { axe: Axe }).axe.run(selector, {
        runOnly: tags,
        resultTypes: ['violations'],
      }),
    { selector: within, tags: [...standards] },
  );
  return violations.map(({ id, help, tags, nodes }) => ({
    rule: id,
    help,
    tags,
    markup: nodes.map(({ html }) => html),
  }));
}
