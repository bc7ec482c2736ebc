import type { Page } from '@playwright/test';
import { madeUpAddress } from '../helpers/made-up-address.ts';
import { expect, stage } from './cms-stage.ts';

/** Signs in to the admin with the demo account whose address begins with `name`; ends on the home page. */
export async function signIn(page: Page, name: string): Promise<void> {
  const { email, password } = stage.account(name);
  // Else the tests together would be one person who tries too often. With a route, the page would keep
  // no file of the admin, and ask for all of them again each time that it is loaded.
  await page.setExtraHTTPHeaders({ 'X-Forwarded-For': madeUpAddress() });
  await page.goto(`${stage.cmsUrl}/admin`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Dag / })).toBeVisible();
  await page.setExtraHTTPHeaders({});
}
