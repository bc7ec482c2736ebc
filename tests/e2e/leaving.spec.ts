import type { Page, Request } from '@playwright/test';
import { expect, stage, test } from './stage.ts';

const outside = 'https://www.meteo.be/nl';
const label = 'Verlaat deze site snel';

test.beforeEach(({ page }) =>
  page.route('https://www.meteo.be/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Het weer</title>' }),
  ),
);

/** Opens the page before and the page itself, leaves it, and tells where Back leads. */
async function backAfter(page: Page, path: string, leave: () => Promise<void>): Promise<string> {
  await page.goto(`${stage.siteUrl}/`);
  await page.goto(`${stage.siteUrl}${path}`);
  await leave();
  await expect(page).toHaveURL(outside);
  await page.goBack();
  return new URL(page.url()).pathname;
}

const exitOf = (page: Page) =>
  page.getByRole('region', { name: label }).getByRole('link', { name: label });

for (const path of ['/genk/', '/gent/diensten/', '/halle/contact/', '/poperinge/missie/']) {
  test(`one click leaves ${path} and no way back to it`, async ({ page }) => {
    expect(await backAfter(page, path, () => exitOf(page).click())).toBe('/');
  });
}

test('three times Shift does the same, and the link says so', async ({ page }) => {
  const threeTimes = async () => {
    await expect(exitOf(page)).toHaveAccessibleDescription('Snel weg? Druk drie keer op Shift.');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  };
  expect(await backAfter(page, '/genk/diensten/leefloon/', threeTimes)).toBe('/');
});

test('the last skip link does the same', async ({ page }) => {
  const skip = async () => {
    const links = await page.locator('.skip-links a').count();
    for (let press = 0; press < links; press += 1) await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: label }).first()).toBeFocused();
    await page.keyboard.press('Enter');
  };
  expect(await backAfter(page, '/genk/kantoren/', skip)).toBe('/');
});

test('Shift as one types or walks back leaves nobody outside', async ({ page }) => {
  await page.goto(`${stage.siteUrl}/genk/`);
  for (const key of ['Shift+Tab', 'Shift+A', 'Shift+Tab', 'Shift', 'Shift', 'Tab', 'Shift']) {
    await page.keyboard.press(key);
  }
  await expect(exitOf(page)).toBeVisible();
  expect(page.url()).toBe(`${stage.siteUrl}/genk/`);
});

test('the page is empty before the other one answers', async ({ page }) => {
  await page.goto(`${stage.siteUrl}/genk/diensten/leefloon/`);
  const left = await exitOf(page).evaluate((link) => {
    (link as HTMLElement).click();
    return { elements: document.body.childElementCount, title: document.title };
  });
  expect(left).toEqual({ elements: 0, title: 'www.meteo.be' });
});

test('the other site is not told where somebody was', async ({ page }) => {
  const visits: Request[] = [];
  page.on('request', (request) => visits.push(request));
  for (const path of ['/genk/', '/genk/nieuws/']) {
    await page.goto(`${stage.siteUrl}${path}`);
    await exitOf(page).click();
    await expect(page).toHaveURL(outside);
  }
  const referrers = visits
    .filter((one) => one.url() === outside)
    .map((one) => one.headers().referer);
  expect(referrers).toEqual([undefined, undefined]);
});

test('a page about nobody in particular has the plain link and promises no key', async ({
  page,
}) => {
  await page.goto(`${stage.siteUrl}/gent/nieuws/`);
  await expect(page.getByText('Druk drie keer op Shift')).toBeHidden();
  await expect(exitOf(page)).not.toHaveAttribute('aria-describedby');
  await exitOf(page).click();
  await expect(page).toHaveURL(outside);
});

test('a button prints the page, in the place of advice how to', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.goto(`${stage.siteUrl}/genk/diensten/leefloon/`);
  await expect(page.getByText('Kies Afdrukken in het menu')).toBeHidden();
  await page.getByRole('button', { name: 'Druk deze pagina af' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed');
});

test('paper shows whole notices, who it is from and where it was, and no way to walk', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of ['/gent/', '/genk/diensten/leefloon/', '/halle/missie/']) {
    await page.goto(`${stage.siteUrl}${path}`);
    for (const body of await page.locator('.notice-bar__body').all()) {
      expect((await body.boundingBox())?.height ?? 0, `a notice of ${path}`).toBeGreaterThan(10);
    }
    await expect(page.getByText('Adres van deze pagina:')).toContainText(path);
    await expect(page.getByText('Ondernemingsnummer (KBO)')).toBeVisible();
    for (const link of await page.getByRole('navigation').all()) await expect(link).toBeHidden();
    await expect(page.locator('.quick-exit')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
  }
  const law = page.locator('main a[href^="https"]').first();
  const printed = await law.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain('https://');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads outside, and there is advice how to print', async ({ page }) => {
    await page.goto(`${stage.siteUrl}/genk/diensten/leefloon/`);
    await expect(page.getByText('Druk drie keer op Shift')).toBeHidden();
    await expect(page.getByText('Kies Afdrukken in het menu')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Druk deze pagina af' })).toHaveCount(0);
    await exitOf(page).click();
    await expect(page).toHaveURL(outside);
  });
});
