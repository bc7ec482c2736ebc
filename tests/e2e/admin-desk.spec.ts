import type { Locator, Page } from '@playwright/test';
import { signIn } from './admin-sign-in.ts';
import { expect, stage, test } from './cms-stage.ts';

const services = '/admin/content-manager/collection-types/api::service.service';
const exceptions = '/admin/content-manager/collection-types/api::hours-exception.hours-exception';

test('an officer copies a service, finds the copy on the own home page, and no other officer does', async ({
  page,
  browser,
}) => {
  await signIn(page, 'communicatie.genk');
  for (const title of [
    'Publicaties',
    'Mijn concepten',
    'Ontbreekt nog',
    'Na te kijken',
    'Uren die aflopen',
  ]) {
    await expect(block(page, title)).toBeVisible();
  }
  // Strapi's own blocks count the entries of every municipality.
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(5);

  await page.goto(`${stage.cmsUrl}${services}`);
  const row = page.getByRole('row').filter({ hasText: 'Schuldbemiddeling' });
  await row.getByRole('button').last().click();
  await page.getByRole('menuitem', { name: 'Kopieer als nieuwe dienst' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kopie van Schuldbemiddeling');
  await expect(page.getByLabel('Deel van het webadres')).toHaveValue('schuldbemiddeling-kopie');
  await expect(page.getByLabel('Laatst nagekeken op')).toHaveValue('');

  await page.getByRole('link', { name: 'Begin' }).first().click();
  const drafts = block(page, 'Mijn concepten');
  await expect(drafts).toContainText('Dienst, nog niet op de site. Bewaard vandaag om');
  await drafts.getByRole('link', { name: 'Kopie van Schuldbemiddeling' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kopie van Schuldbemiddeling');
  await page.getByRole('button', { name: 'Meer acties' }).click();
  const actions = page.getByRole('menuitem');
  await expect(actions.filter({ hasText: 'Kopieer als nieuwe dienst' })).toBeVisible();
  await expect(actions.filter({ hasText: /model|weergave/ })).toHaveCount(0);
  await page.keyboard.press('Escape');

  const elsewhere = await (await browser.newContext({ locale: 'nl-BE' })).newPage();
  await signIn(elsewhere, 'communicatie.gent');
  await expect(block(elsewhere, 'Ontbreekt nog')).toContainText('punten zijn in orde');
  await expect(block(elsewhere, 'Mijn concepten')).toContainText('is gepubliceerd');
  await expect(elsewhere.getByRole('main').first()).not.toContainText('Kopie van');
  await elsewhere.context().close();
});

test('an officer plans the holidays of next year in one action and removes one of them again', async ({
  page,
}) => {
  await signIn(page, 'communicatie.genk');
  await page.goto(`${stage.cmsUrl}${exceptions}`);
  await page.getByRole('link', { name: /^Feestdagen van \d{4} plannen$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Feestdagen van \d{4} plannen$/,
  );

  const allSouls = page.getByRole('listitem').filter({ hasText: 'Allerzielen' });
  await allSouls.getByRole('checkbox').check();
  await page.getByRole('button', { name: /^Publiceer \d+ sluitingsdag/ }).click();
  await expect(page.getByText(/gepubliceerd\.$/).first()).toBeVisible();

  for (const name of ['Nieuwjaar', 'Feest van de Vlaamse Gemeenschap', 'Allerzielen', 'Kerstmis']) {
    const day = page.getByRole('listitem').filter({ hasText: name });
    await expect(day.getByRole('link', { name: 'Al gepland' })).toBeVisible();
    await expect(day.getByRole('checkbox')).toBeDisabled();
  }
  // Left unticked: a day on which each municipality decides for itself.
  const kingsDay = page.getByRole('listitem').filter({ hasText: 'Koningsdag' });
  await expect(kingsDay.getByRole('checkbox')).toBeEnabled();

  await page.getByRole('button', { name: 'Verwijder Allerzielen' }).click();
  await expect(page.getByText('Allerzielen is verwijderd.').first()).toBeVisible();
  await expect(allSouls.getByRole('checkbox')).toBeEnabled();
  await expect(page.getByRole('button', { name: 'Publiceer 0 sluitingsdagen' })).toBeDisabled();
});

test('the panel beside a text reacts while somebody writes, and blocks nothing', async ({
  page,
}) => {
  await signIn(page, 'communicatie.genk');
  await page.goto(`${stage.cmsUrl}${services}`);
  await page.getByRole('link', { name: 'Assistentiewoning', exact: true }).click();
  const panel = page.locator('aside').filter({ hasText: 'Leesbaarheid' });
  await expect(panel).toContainText(/\d+ op 100/);
  await expect(panel).not.toContainText('Lange zinnen');
  const before = await scoreOf(panel);

  await page
    .getByLabel('Samenvatting')
    .fill(
      'Indien je niet beschikt over voldoende bestaansmiddelen, dient je aanvraag onverwijld schriftelijk te worden overgemaakt aan de maatschappelijk werker van de desbetreffende dienst in jouw buurt.',
    );
  await expect(panel).toContainText('Lange zinnen: 1');
  await expect(panel).toContainText('indien: liever als');
  await expect(panel).toContainText('Uw gemeente schrijft “u”');
  await expect(panel).toContainText('je (2 keer), jouw');
  expect(await scoreOf(panel)).toBeLessThan(before);
  await expect(page.getByRole('button', { name: 'Publiceer', exact: true })).toBeEnabled();

  await page.getByLabel('Samenvatting').fill('Een huis voor u alleen, met hulp dichtbij.');
  await expect(panel).not.toContainText('Lange zinnen');
  await expect(panel).not.toContainText('Uw gemeente schrijft');
});

test('each screen says which CMS this is, without hiding or moving anything', async ({ page }) => {
  const bar = page.getByRole('complementary', { name: 'Omgeving' });
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${stage.cmsUrl}/admin`);
    await expect(bar).toHaveText('Voorbeeld: de gegevens zijn verzonnen.');
    await expect(page.locator('input[name="email"]')).toBeVisible();
  }
  await signIn(page, 'communicatie.halle');
  for (const [path, lastToLoad] of [
    ['/admin', /punten zijn in orde/],
    ['/admin/feestdagen', /^Tweede kerstdag/],
  ] as const) {
    await page.goto(stage.cmsUrl + path);
    await expect(page.getByText(lastToLoad).first()).toBeVisible();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expect(bar).toBeInViewport();
      expect(await overflowOf(page)).toEqual({ below: 0, beside: 0 });
    }
  }
});

/** A block of the home page, by its heading. */
function block(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title });
}

async function scoreOf(panel: Locator): Promise<number> {
  return Number((await panel.innerText()).match(/(\d+)\s+op 100/)?.[1]);
}

/** In pixels: how far the page reaches out of the window. Within it, Strapi scrolls by itself. */
function overflowOf(page: Page): Promise<{ below: number; beside: number }> {
  return page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    return { below: scrollHeight - window.innerHeight, beside: scrollWidth - window.innerWidth };
  });
}
