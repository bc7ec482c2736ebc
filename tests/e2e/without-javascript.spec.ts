import type { Locator, Page } from '@playwright/test';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { readFixtures } from '../helpers/fixtures.ts';
import { expect, stage, test } from './stage.ts';

// An old phone, or one whose browser gave up on a script half-way.
test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

const municipalities = readMunicipalities();

/** Phone numbers of an OCMW as they stand in its content; none where none is known. */
function phonesOf(slug: string): string[] {
  const profile = readFixtures('profiles').find((entry) => entry.municipality === slug)!;
  return (profile.phones as { number: string }[]).map(({ number }) => number);
}

/** Opens the menu of the subsite and follows one of its links. */
async function chooseFromMenu(page: Page, name: string): Promise<void> {
  await page.getByText('Menu', { exact: true }).click();
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name }).click();
}

/** The list right below a heading. */
function listBelow(page: Page, heading: string): Locator {
  return page
    .getByRole('main')
    .getByRole('heading', { name: heading, exact: true })
    .locator('xpath=following-sibling::*[1]');
}

async function expectLivingWage(page: Page, slug: string): Promise<void> {
  await expect(page).toHaveURL(`${stage.siteUrl}/${slug}/diensten/leefloon/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/leefloon/i);
}

test('a resident finds each municipality by each of its postcodes on the portal', async ({
  page,
}) => {
  for (const { slug, name, postcodes } of municipalities) {
    await page.goto(`${stage.siteUrl}/`);
    for (const { postcode } of postcodes) {
      await expect(page.getByText(postcode).first()).toBeVisible();
    }
    await page
      .getByRole('link', { name: new RegExp(name) })
      .first()
      .click();
    await expect(page).toHaveURL(`${stage.siteUrl}/${slug}/`);
  }
});

const ways = [
  ['by what happened', 'Ik heb geen inkomen'],
  ['by its theme', 'Welzijn en gezondheid'],
  ['in the alphabet', 'L'],
] as const;

for (const { slug } of municipalities) {
  for (const [way, heading] of ways) {
    test(`a resident of ${slug} finds the living wage ${way}`, async ({ page }) => {
      await page.goto(`${stage.siteUrl}/${slug}/`);
      await chooseFromMenu(page, 'Diensten');
      await listBelow(page, heading)
        .getByRole('link', { name: /leefloon/i })
        .first()
        .click();
      await expectLivingWage(page, slug);
    });
  }

  test(`a resident of ${slug} reads whom a service is for, what to do, to bring and where to go`, async ({
    page,
  }) => {
    await page.goto(`${stage.siteUrl}/${slug}/diensten/leefloon/`);
    for (const heading of [
      'Voor wie?',
      /^Wat moet (u|je) doen\?$/,
      /^Wat breng(t u|\sje) mee\?$/,
    ]) {
      await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
    }
    await page.getByText('Op deze pagina').first().click();
    await page.getByRole('link', { name: 'Waar en wanneer?' }).click();
    const where = page.locator('section', { has: page.locator('#waar-en-wanneer') });
    await expect(where).toBeInViewport();
    await expect(where.getByRole('link').first()).toBeVisible();
    await expect(where.getByRole('rowheader', { name: 'maandag' }).first()).toBeVisible();
  });

  test(`a resident of ${slug} finds every office, its address and its hours`, async ({ page }) => {
    const offices = readFixtures('offices').filter(({ municipality }) => municipality === slug);
    expect(offices.length).toBeGreaterThan(0);
    for (const { name, slug: office, address } of offices) {
      await page.goto(`${stage.siteUrl}/${slug}/`);
      await chooseFromMenu(page, 'Kantoren');
      await page
        .getByRole('main')
        .getByRole('link', { name: String(name), exact: true })
        .click();
      await expect(page).toHaveURL(`${stage.siteUrl}/${slug}/kantoren/${office}/`);
      const main = page.getByRole('main');
      await expect(main.getByRole('rowheader', { name: 'maandag' }).first()).toBeVisible();
      const { street } = address as { street: string };
      await expect(main.getByText(street).first()).toBeVisible();
    }
  });

  test(`a resident of ${slug} reaches the OCMW from any page, by phone where a number is known`, async ({
    page,
  }) => {
    await page.goto(`${stage.siteUrl}/${slug}/missie/`);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Contact' }).click();
    const main = page.getByRole('main');
    const phones = phonesOf(slug);
    for (const number of phones) {
      const link = main.getByRole('link', { name: number, exact: true }).first();
      await expect(link).toHaveAttribute('href', `tel:+32${number.replaceAll(/\D/g, '').slice(1)}`);
    }
    const [mail] = await main.locator('a[href^="mailto:"]').all();
    await expect(mail!).toBeVisible();
  });

  test(`a resident of ${slug} who disagrees or hears nothing reads what to do`, async ({
    page,
  }) => {
    await page.goto(`${stage.siteUrl}/${slug}/diensten/leefloon/`);
    for (const heading of [/^Krijg(t u| je) geen antwoord\?$/, 'Niet akkoord met de beslissing?']) {
      const title = page.getByRole('heading', { level: 2, name: heading });
      await expect(title).toBeVisible();
      await expect(title.locator('xpath=following-sibling::*[1]')).toContainText(/\w{4}/);
    }
    await expect(page.getByRole('main')).toContainText(/arbeidsrechtbank/i);
  });

  test(`an address of ${slug} that does not exist answers 404 and leads on`, async ({ page }) => {
    const response = await page.goto(`${stage.siteUrl}/${slug}/bestaat-niet/`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina bestaat niet');
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Diensten', exact: true })
      .first()
      .click();
    await expect(page).toHaveURL(`${stage.siteUrl}/${slug}/diensten/`);
  });
}
