import type { Page } from '@playwright/test';
import { madeUpAddress } from '../helpers/made-up-address.ts';
import { expect, stage } from './cms-stage.ts';

/**
 * Signs in to the admin with the demo account whose address begins with `name`; ends on the home page,
 * or on the one that is asked for.
 */
export async function signIn(page: Page, name: string, path?: string): Promise<void> {
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
  if (path !== undefined) await goTo(page, path);
}

/**
 * Goes to a page of the admin with another title, as a click on a link would: to load the admin anew
 * takes seconds. A form may hold nothing that is not saved.
 */
export async function goTo(page: Page, path: string): Promise<void> {
  const title = page.getByRole('heading', { level: 1 }).first();
  const before = await title.innerText();
  await page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await expect(title).not.toHaveText(before);
}
