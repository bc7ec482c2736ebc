import { expect, stage, test } from './stage.ts';

test.use({ javaScriptEnabled: false });

test('a resident finds the municipality by postcode on the portal', async ({ page }) => {
  await page.goto(`${stage.siteUrl}/`);
  await expect(page.getByText('8972')).toBeVisible();
  await page
    .getByRole('link', { name: /Poperinge/ })
    .first()
    .click();
  await expect(page).toHaveURL(`${stage.siteUrl}/poperinge/`);
});

test('a resident finds the living wage, what to do, and where', async ({ page }) => {
  await page.goto(`${stage.siteUrl}/genk/`);
  await page.getByRole('link', { name: 'Diensten' }).first().click();
  await page
    .getByRole('link', { name: /leefloon/i })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/leefloon/i);
  await expect(page.getByRole('listitem').first()).toBeVisible();
  await expect(page.getByText('Welzijnscampus 11').first()).toBeVisible();
});

test('a resident finds the phone number and the hours of an office', async ({ page }) => {
  await page.goto(`${stage.siteUrl}/genk/`);
  await page.getByRole('link', { name: 'Kantoren' }).first().click();
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page.getByRole('link', { name: /089 57 32 00/ }).first()).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'maandag' }).first()).toBeVisible();
});

test('an address that does not exist answers 404 in the look of the municipality', async ({
  page,
}) => {
  const response = await page.goto(`${stage.siteUrl}/gent/bestaat-niet/`);
  expect(response?.status()).toBe(404);
  await expect(page.getByText('OCMW Gent').first()).toBeVisible();
});
