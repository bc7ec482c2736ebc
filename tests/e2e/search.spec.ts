import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import type { Page } from '@playwright/test';
import { bringAxe, bringToRest, findViolations } from '../accessibility/axe.ts';
import { expect, stage, test } from './stage.ts';

const field = (page: Page) => page.getByLabel(/Waarmee kunnen we/);
const status = (page: Page) => page.locator('.search-results__count');

test('a resident types, picks a suggestion by keyboard and lands on its page', async ({ page }) => {
  await page.goto(`${stage.siteUrl}/genk/`);
  await field(page).pressSequentially('lefloon');
  const options = page.getByRole('option');
  await expect(options.first()).toContainText('Leefloon');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', 'zoek-0');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${stage.siteUrl}/genk/diensten/leefloon/`);
});

test('every suggestion is in sight, also where the list is longer than the banner', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 1100 });
  await page.goto(`${stage.siteUrl}/genk/`);
  await field(page).pressSequentially('hulp');
  const last = page.getByRole('option').last();
  await expect(last).toBeVisible();
  await last.click({ position: { x: 5, y: 5 } });
  await expect(page).not.toHaveURL(`${stage.siteUrl}/genk/`);
});

test('Escape closes the suggestions first, then empties the field', async ({ page }) => {
  await page.goto(`${stage.siteUrl}/gent/`);
  await field(page).pressSequentially('schuld');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(field(page)).toHaveValue('schuld');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
});

test('Enter leads to results that say how many there are and mark the words', async ({ page }) => {
  await page.goto(`${stage.siteUrl}/sint-truiden/`);
  await field(page).fill('rekening niet betalen');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sint-truiden\/zoeken\/#zoek=rekening\+niet\+betalen$/);
  await expect(status(page)).toHaveText(/^\d+ resultaten voor “rekening niet betalen”$/);
  await expect(
    page
      .getByRole('heading', { level: 3 })
      .getByText(/leefloon/i)
      .first(),
  ).toBeVisible();
  await expect(page.locator('mark').first()).toHaveText(/rekening/i);
});

test('a filter is chosen by keyboard, and the back button takes it away', async ({ page }) => {
  await page.goto(`${stage.siteUrl}/gent/zoeken/#zoek=werk`);
  await expect(status(page)).toHaveText(/resultaten voor “werk”/);
  const before = await status(page).textContent();
  await page.getByText('Zoek gerichter in de diensten').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Wat speelt er bij u?' })).toBeFocused();
  await page.keyboard.type('Ik zoek werk');
  await expect(page).toHaveURL(/#zoek=werk&situatie=ik-zoek-werk$/);
  await expect(status(page)).not.toHaveText(before!);
  await expect(status(page)).toHaveText(/^\d+ resulta/);
  await page.goBack();
  await expect(page).toHaveURL(/#zoek=werk$/);
  await expect(status(page)).toHaveText(before!);
  await page.goForward();
  await page.getByRole('button', { name: 'Wis filters' }).click();
  await expect(status(page)).toHaveText(before!);
});

test('who finds nothing is told whom to ask', async ({ page }) => {
  await page.goto(`${stage.siteUrl}/genk/zoeken/`);
  await field(page).fill('xylofoon');
  await expect(status(page)).toHaveText('Geen resultaten voor “xylofoon”');
  const results = page.getByRole('region', { name: 'Resultaten' });
  await expect(results.getByRole('link', { name: 'Bel 089 57 32 00' })).toBeVisible();
  await expect(results.getByRole('link', { name: 'Contact' })).toBeVisible();
});

test('markup in a query is shown as text', async ({ page }) => {
  const query = '<img src=x onerror=alert(1)> leefloon';
  await page.goto(`${stage.siteUrl}/genk/zoeken/#zoek=${encodeURIComponent(query)}`);
  await expect(status(page)).toContainText(query);
  await expect(page.locator('main img')).toHaveCount(0);
});

test('no request ever holds what somebody typed', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    const { headers, body } = { headers: request.headers(), body: request.postData() };
    sent.push([request.url(), JSON.stringify(headers), body ?? ''].join(' '));
  });
  await page.goto(`${stage.siteUrl}/halle/`);
  await field(page).pressSequentially('geheimwoord');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#zoek=geheimwoord$/);
  await expect(status(page)).toHaveText('Geen resultaten voor “geheimwoord”');
  await page.getByRole('link', { name: 'Alle diensten' }).first().click();
  await expect(page).toHaveURL(`${stage.siteUrl}/halle/diensten/`);
  expect(sent.length).toBeGreaterThan(3);
  // A browser keeps the fragment to itself; Playwright shows it in the address of a document.
  const leaks = sent.filter((line) => line.replace(/#\S*/, '').includes('geheimwoord'));
  expect(leaks).toEqual([]);
});

test('the index is only fetched when somebody turns to the search', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.json')) fetched.push(request.url());
  });
  await page.goto(`${stage.siteUrl}/genk/`, { waitUntil: 'networkidle' });
  expect(fetched).toEqual([]);
  await field(page).focus();
  await expect.poll(() => fetched.length).toBe(1);
});

test('where the index cannot be had, the page says so and offers a way', async ({ page }) => {
  await page.route('**/zoek.*.json', (route) => route.abort());
  await page.goto(`${stage.siteUrl}/genk/zoeken/#zoek=leefloon`);
  await expect(status(page)).toContainText('Het zoeken lukt nu niet');
  await expect(
    page.getByRole('region', { name: 'Resultaten' }).getByRole('link', { name: 'Contact' }),
  ).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list from A to Z leads from “leefgeld” to the living wage', async ({ page }) => {
    await page.goto(`${stage.siteUrl}/genk/`);
    await expect(field(page)).toBeHidden();
    await page.getByRole('link', { name: 'Zoek in alle diensten van A tot Z' }).click();
    await expect(field(page)).toBeHidden();
    await page
      .getByRole('listitem')
      .filter({ hasText: /^leefgeld: zie/ })
      .getByRole('link', { name: 'Leefloon' })
      .click();
    await expect(page).toHaveURL(`${stage.siteUrl}/genk/diensten/leefloon/`);
  });
});

for (const { slug } of readMunicipalities()) {
  test(`${slug} has no accessibility violation while one searches`, async ({ page }) => {
    await bringAxe(page);
    await page.goto(`${stage.siteUrl}/${slug}/`);
    await field(page).pressSequentially('leefloon');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option', { selected: true })).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    await page.goto(`${stage.siteUrl}/${slug}/zoeken/#zoek=geld&situatie=ik-heb-geen-inkomen`);
    await expect(status(page)).toHaveText(/resulta/);
    // Who comes with a question is taken to the answers, which comes after they are there.
    await expect(page.locator('#resultaten')).toBeFocused();
    expect(await violationsOn(page)).toEqual([]);
  });

  test(`${slug} searches at 320 px without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['', 'zoeken/', 'zoeken/#zoek=geld&situatie=ik-heb-schulden', '404/']) {
      await page.goto(`${stage.siteUrl}/${slug}/${path}`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });
}

async function violationsOn(page: Page): Promise<string[]> {
  await bringToRest(page);
  const violations = await findViolations(page);
  return violations.map(({ rule, markup }) => `${rule}: ${markup.join(' ')}`);
}
