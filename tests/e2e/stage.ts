import { test as base, type Page } from '@playwright/test';

/** The site with the recorded content: what the set-up left in the environment. */
export const stage = {
  get siteUrl(): string {
    return requireVariable('SITE_URL');
  },
  /** Folder of the built site that answers at `siteUrl`. */
  get siteDir(): string {
    return requireVariable('SITE_DIR');
  },
};

/** Playwright's test, in which an error in the browser's console fails the test. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await use(page);
    if (errors.length > 0) throw new Error(`The page threw:\n${errors.join('\n')}`);
  },
});

export { expect } from '@playwright/test';

function requireVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run the tests through npm test.`);
  return value;
}
