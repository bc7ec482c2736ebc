import { test as base, type Page } from '@playwright/test';
import { requireBuiltSite } from '../helpers/build-site.ts';
import type { DemoAccount } from '../helpers/start-cms.ts';

/** What the set-up left in the environment. */
export const stage = {
  get siteUrl(): string {
    return requireVariable('SITE_URL');
  },
  get cmsUrl(): string {
    return requireVariable('CMS_URL');
  },
  /** The demo account whose address begins with `name`. */
  account(name: string): DemoAccount {
    const accounts: DemoAccount[] = JSON.parse(requireVariable('DEMO_ACCOUNTS'));
    const found = accounts.find(({ email }) => email.startsWith(name));
    if (found === undefined) throw new Error(`There is no demo account ${name}.`);
    return found;
  },
  /** Builds the site anew out of the CMS, into the folder that is being served. */
  rebuild(): Promise<void> {
    return requireBuiltSite({
      CMS_URL: requireVariable('CMS_URL'),
      CMS_TOKEN: requireVariable('CMS_TOKEN'),
      OUT_DIR: requireVariable('OUT_DIR'),
      ALLOW_SAMPLES: '1',
    });
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
