import { contentTypes } from '@sociaal-huis/schema';
import type { Locator, Page } from '@playwright/test';
import { readContentType } from '../helpers/strapi-schemas.ts';
import { signIn } from './admin-sign-in.ts';
import { expect, stage, test } from './cms-stage.ts';
import { watchForTrouble } from './watch-for-trouble.ts';

const listOf = (noun: string) => `/admin/content-manager/collection-types/api::${noun}.${noun}`;

// Strapi lets an account sign in five times in five minutes: the other tests leave Poperinge’s alone.
const officer = 'communicatie.poperinge';

test('nothing is refused and nothing fails while an officer looks around', async ({ page }) => {
  const trouble = watchForTrouble(page);
  await signIn(page, officer);
  await expect(page.getByText(/punten zijn in orde/)).toBeVisible();
  await page.waitForLoadState('networkidle');

  await openList(page, 'service');
  for (const { noun } of contentTypes) {
    const { displayName } = readContentType(noun).info;
    await page.getByRole('link', { name: displayName, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: displayName })).toBeVisible();
    await page.waitForLoadState('networkidle');
  }
  await openEntry(page, 'service', 'Leefloon');
  await page.waitForLoadState('networkidle');
  await page.goto(`${stage.cmsUrl}/admin/plugins/upload`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Alle bestanden');
  await page.waitForLoadState('networkidle');

  expect(trouble).toEqual([]);
});

test('lists and forms call things by what an officer knows them by', async ({ page }) => {
  await signIn(page, officer);
  await openList(page, 'service');
  const header = page.getByRole('row').first();
  for (const column of ['Titel', 'Thema’s', 'Nagekeken', 'Gewijzigd', 'Status']) {
    await expect(header).toContainText(new RegExp(column, 'i'));
  }
  // For who works for one municipality, that column would say the same in each row.
  await expect(header).not.toContainText(/Gemeente/i);

  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('combobox', { name: 'Selecteer veld' }).click();
  await expect(page.getByRole('option', { name: /^(id|Kenmerk|Nummer)/ })).toHaveCount(0);
  await page.getByRole('option', { name: 'Thema’s' }).click();
  await page.getByRole('combobox', { name: 'Thema’s' }).click();
  await page.getByRole('option', { name: 'Economie en werk' }).click();
  await page.getByRole('button', { name: 'Voeg filter toe' }).click();
  await expect(page.getByText('Thema’s is Economie en werk')).toBeVisible();
  await expect(page.getByText(/^1 gevonden$/)).toBeVisible();
  const title = 'Werkervaring opdoen via het OCMW';
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByLabel(/^Titel/).first()).toHaveValue(title);

  // An office stands in its row as a link, whose name Strapi loads apart.
  await expect(rowNamed(page, 'Sociaal Huis Poperinge')).toBeVisible();
  await expect(page.locator('h3 button').filter({ hasText: /^\d+$/ })).toHaveCount(0);

  await openEntry(page, 'office', 'Zitdag Watou');
  await rowNamed(page, 'Altijd').click();
  await expect(rowNamed(page, 'dinsdag, 09:30 tot 11:30')).toBeVisible();

  await openEntry(page, 'page', 'Ons open huis');
  await expect(rowNamed(page, 'Tekst: Binnenkomen mag altijd')).toBeVisible();
});

test('a list shows the status beside the title, on a phone and beside the menus', async ({
  page,
}) => {
  await signIn(page, officer);
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await openList(page, 'service');
    const title = page.getByRole('link', { name: 'Werkervaring opdoen via het OCMW' });
    const status = page.getByRole('row').filter({ has: title }).getByRole('status');
    const list = page.locator('div:has(> [role="grid"])');
    const [shown, frame] = [await status.boundingBox(), await list.boundingBox()];
    expect(shown!.x + shown!.width, `at ${width} px`).toBeLessThan(frame!.x + frame!.width);
  }
});

test('the admin has an icon', async ({ request }) => {
  const answer = await request.get(`${stage.cmsUrl}/favicon.ico`);
  expect(answer.status()).toBe(200);
  const signature = (await answer.body()).subarray(1, 4).toString('latin1');
  expect(signature).toBe('PNG');
});

async function openList(page: Page, noun: string): Promise<void> {
  await page.goto(stage.cmsUrl + listOf(noun));
  const { displayName } = readContentType(noun).info;
  await expect(page.getByRole('heading', { level: 1, name: displayName })).toBeVisible();
}

async function openEntry(page: Page, noun: string, title: string): Promise<void> {
  await openList(page, noun);
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** The title of a row in a form. */
function rowNamed(page: Page, name: string): Locator {
  return page.locator('h3').getByRole('button', { name, exact: true }).first();
}
