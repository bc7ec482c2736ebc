/** Every page type at every width, through axe. */
import type { Page } from '@playwright/test';
import type { PageOfType } from '../helpers/page-types.ts';
import { bringAxe, findViolations, type Violation, widths } from './axe.ts';

/** A violation, and where it was seen. */
export interface FoundViolation extends Violation {
  type: string;
  path: string;
  width: number;
}

/** Checks pages of a served site; each is loaded once and then made wider. */
export async function checkPages(
  page: Page,
  siteUrl: string,
  pages: readonly PageOfType[],
): Promise<FoundViolation[]> {
  const found: FoundViolation[] = [];
  await bringAxe(page);
  for (const { type, path } of pages) {
    await resize(page, widths[0]);
    await page.goto(siteUrl + path);
    for (const width of widths) {
      await resize(page, width);
      const violations = await findViolations(page);
      found.push(...violations.map((violation) => ({ ...violation, type, path, width })));
    }
  }
  return found;
}

/** One line for each violation, for a failing test. */
export function describeViolations(found: readonly FoundViolation[]): string[] {
  return found.map(
    ({ path, width, rule, help, markup }) =>
      `${path} at ${width} px: ${rule} (${help}): ${markup.join(' ')}`,
  );
}

async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
}
