import type { Browser, Page } from '@playwright/test';
import type { AdminClient } from '../helpers/admin-client.ts';
import { entriesOf, paragraph } from '../helpers/admin-forms.ts';
import { signIn } from './admin-sign-in.ts';
import { expect, stage, test } from './cms-stage.ts';

const services = '/admin/content-manager/collection-types/api::service.service';

/** A service that may be published, and is. */
async function makeService(halle: AdminClient): Promise<string> {
  const slug = `samen-${Date.now()}`;
  const fields = {
    title: 'Samen geschreven',
    slug,
    summary: 'De eerste tekst.',
    themes: ['WelzijnGezondheid'],
    targetGroups: ['Burger'],
    situations: [],
    forWhom: paragraph('Voor iedereen.'),
    sample: true,
  };
  const { body } = await halle.post(entriesOf('service'), fields);
  const { documentId } = body.data;
  const published = await halle.post(
    `${entriesOf('service')}/${documentId}/actions/publish`,
    fields,
  );
  expect(published.status).toBe(200);
  return documentId;
}

const summaryOf = (page: Page) => page.getByLabel(/^Samenvatting/);
const saveButton = (page: Page) => page.getByRole('button', { name: 'Bewaar', exact: true });
const publishButton = (page: Page) => page.getByRole('button', { name: 'Publiceer', exact: true });

async function open(page: Page, documentId: string): Promise<void> {
  await page.goto(`${stage.cmsUrl}${services}/${documentId}`);
  await expect(summaryOf(page)).toBeVisible();
}

/** Somebody else, in a browser of their own. */
async function openColleague(browser: Browser, name: string, documentId: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, name);
  await open(page, documentId);
  return page;
}

/** Does what saves, and waits until the server has taken it and the form is filled in anew. */
async function expectAccepted(page: Page, act: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse(
    (response) =>
      ['PUT', 'POST'].includes(response.request().method()) &&
      /collection-types\/api::service\.service\/\w+(\/actions\/publish)?(\?|$)/.test(
        response.url(),
      ),
  );
  await act();
  expect((await answer).status()).toBe(200);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // While the form is filled in anew it takes neither text nor keys; then nothing is left to save.
  await expect(page.locator('form [role="tabpanel"][inert]')).toHaveCount(0);
  await expect(saveButton(page)).toBeDisabled();
}

/** Follows the link of the dialog to what is stored now, in another window. */
async function lookAtStored(page: Page, link: RegExp, summary: string): Promise<void> {
  const opened = page.waitForEvent('popup');
  await page.getByRole('dialog').getByRole('link', { name: link }).click();
  const stored = await opened;
  await expect(summaryOf(stored)).toHaveValue(summary);
  await stored.close();
}

async function storedSummary(halle: AdminClient, documentId: string): Promise<string> {
  return (await halle.get(`${entriesOf('service')}/${documentId}`)).body.data.summary;
}

test('who was overtaken reads by whom, keeps what was typed, and chooses after looking', async ({
  page,
  browser,
}) => {
  const halle = await stage.openSession('communicatie.halle');
  const documentId = await makeService(halle);
  await signIn(page, 'communicatie.halle');
  await open(page, documentId);
  const colleague = await openColleague(browser, 'beheer', documentId);

  await summaryOf(page).fill('Wat de een typte.');
  await summaryOf(colleague).fill('Wat de ander bewaarde.');
  await expectAccepted(colleague, () => saveButton(colleague).click());

  const dialog = page.getByRole('dialog');
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await saveButton(page).click();
    await expect(dialog).toContainText('Intussen bewaard door Demo Beheer');
    await expect(dialog).toContainText(
      /Demo Beheer heeft dit intussen bewaard, om \d\d\.\d\d uur\./,
    );
    await expect(dialog.getByRole('button', { name: /in de plaats$/ })).toHaveCount(0);
    await page.screenshot({ path: `tests/results/overtaken-${width}.png` });
    const overflow = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    // Closed, the form has what was typed, and the next attempt is no different.
    await dialog.getByRole('button', { name: 'Terug naar mijn tekst' }).click();
    await expect(summaryOf(page)).toHaveValue('Wat de een typte.');
  }
  expect(await storedSummary(halle, documentId)).toBe('Wat de ander bewaarde.');

  await summaryOf(page).fill('Wat de een typte, en nog iets.');
  await publishButton(page).click();
  await expect(dialog).toContainText('Intussen bewaard door Demo Beheer');

  await lookAtStored(page, /^Bekijk de versie van Demo Beheer/, 'Wat de ander bewaarde.');
  await expect(summaryOf(page)).toHaveValue('Wat de een typte, en nog iets.');

  await dialog.getByRole('button', { name: 'Publiceer mijn tekst in de plaats' }).click();
  await expect(page.getByText('Gepubliceerd', { exact: true }).first()).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => storedSummary(halle, documentId)).toBe('Wat de een typte, en nog iets.');
  await expect(summaryOf(page)).toHaveValue('Wat de een typte, en nog iets.');

  // And now it is the other who was overtaken, and takes what is there.
  await summaryOf(colleague).fill('Te laat.');
  await saveButton(colleague).click();
  const second = colleague.getByRole('dialog');
  await expect(second).toContainText('Intussen bewaard door Demo Communicatie Halle');
  await second
    .getByRole('button', { name: 'Laat mijn tekst vallen en toon wat bewaard is' })
    .click();
  await expect(summaryOf(colleague)).toHaveValue('Wat de een typte, en nog iets.');
  await summaryOf(colleague).fill('Nu wel.');
  await expectAccepted(colleague, () => saveButton(colleague).click());
  await colleague.context().close();
});

test('one person in one tab is never refused', async ({ page }) => {
  const halle = await stage.openSession('communicatie.halle');
  const documentId = await makeService(halle);
  await signIn(page, 'communicatie.halle');
  await open(page, documentId);
  let count = 0;
  const type = async () => {
    await summaryOf(page).fill(`Tekst ${(count += 1)}.`);
    await expect(saveButton(page)).toBeEnabled();
    await expect(publishButton(page)).toBeEnabled();
  };
  const work: (() => Promise<void>)[] = [
    () => saveButton(page).click(),
    () => publishButton(page).click(),
    () => saveButton(page).click(),
    () => saveButton(page).click(),
    () => page.keyboard.press('Control+Enter'),
    () => page.keyboard.press('Control+Shift+Enter'),
    () => page.keyboard.press('Control+Enter'),
  ];
  const saveSome = async () => {
    for (const act of work) {
      await type();
      await expectAccepted(page, act);
    }
  };
  await saveSome();

  // Through the other tab of the form, and back.
  await page.getByRole('tab', { name: /^Gepubliceerd/i }).click();
  await expect(page).toHaveURL(/status=published/);
  await page.getByRole('tab', { name: /^(Klad|Concept)/i }).click();
  await expect(page).toHaveURL(/status=draft/);
  await expect(summaryOf(page)).toBeEnabled();
  await saveSome();

  // What was planned is no other text.
  await page.getByRole('button', { name: 'Plan een moment' }).click();
  await page.getByLabel('Van de site halen op').fill('2035-01-01T08:00');
  await page.getByRole('button', { name: 'Bewaar de planning' }).click();
  await expect(page.getByText(/^Gaat van de site op/)).toBeVisible();
  await type();
  await expectAccepted(page, () => saveButton(page).click());
  await page.getByRole('button', { name: 'Wis de planning' }).click();
  await expect(page.getByText('Er is niets gepland.')).toBeVisible();

  // A version put back fills in the form anew.
  await page.getByRole('button', { name: /^Toon alle/ }).click();
  await page
    .getByRole('button', { name: /^Bekijk de versie/ })
    .last()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Zet terug als klad' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Toon de klad' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(summaryOf(page)).toHaveValue('De eerste tekst.');
  await saveSome();

  // From the list to the form and back, and away with it.
  await page.goto(`${stage.cmsUrl}${services}?_q=Samen geschreven`);
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await open(page, documentId);
  await type();
  await expectAccepted(page, () => saveButton(page).click());
  expect(await storedSummary(halle, documentId)).toBe(`Tekst ${count}.`);
});

test('a refusal of the gate leaves what was typed, and the next attempt goes on', async ({
  page,
}) => {
  const halle = await stage.openSession('communicatie.halle');
  const documentId = await makeService(halle);
  await signIn(page, 'communicatie.halle');
  await open(page, documentId);
  const slug = page.getByLabel(/^Deel van het webadres/);
  await summaryOf(page).fill('Blijft staan.');
  await slug.fill('leefloon');
  await saveButton(page).click();
  await expect(page.getByText(/is al het webadres van iets anders/).first()).toBeVisible();
  await expect(summaryOf(page)).toHaveValue('Blijft staan.');
  await expect(slug).toHaveValue('leefloon');
  await slug.fill(`leefloon-${Date.now()}`);
  await expectAccepted(page, () => saveButton(page).click());
  expect(await storedSummary(halle, documentId)).toBe('Blijft staan.');
});

test('what was deleted meanwhile keeps what was typed, and says by whom', async ({ page }) => {
  const halle = await stage.openSession('communicatie.halle');
  const beheer = await stage.openSession('beheer');
  const documentId = await makeService(halle);
  await signIn(page, 'communicatie.halle');
  await open(page, documentId);
  await summaryOf(page).fill('Te laat geschreven.');

  // While the server is away nothing is saved, and nothing is called saved.
  const address = new RegExp(`service/${documentId}`);
  await page.route(address, (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.fallback(),
  );
  await saveButton(page).click();
  await expect(page.getByText(/^De server antwoordt niet/).first()).toBeVisible();
  await expect(saveButton(page)).toBeEnabled();
  await page.unroute(address);

  await beheer.delete(`${entriesOf('service')}/${documentId}`);
  await saveButton(page).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Intussen verwijderd door Demo Beheer');
  await expect(dialog).toContainText(
    /Demo Beheer heeft dit intussen verwijderd, om \d\d\.\d\d uur\./,
  );
  await dialog.getByRole('button', { name: 'Sluit', exact: true }).click();
  await expect(summaryOf(page)).toHaveValue('Te laat geschreven.');
  await expect(saveButton(page)).toBeEnabled();
  await page.getByRole('link', { name: 'Terug' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
});

test('a version is put back over what a colleague saved once that was looked at', async ({
  page,
}) => {
  const halle = await stage.openSession('communicatie.halle');
  const beheer = await stage.openSession('beheer');
  const documentId = await makeService(halle);
  await signIn(page, 'communicatie.halle');
  await open(page, documentId);
  await beheer.put(`${entriesOf('service')}/${documentId}`, { summary: 'Van een ander.' });

  await page
    .getByRole('button', { name: /^Bekijk de versie/ })
    .last()
    .click();
  const dialog = page.getByRole('dialog');
  const restore = dialog.getByRole('button', { name: 'Zet terug als klad' });
  await restore.click();
  await expect(dialog).toContainText('Demo Beheer heeft dit intussen bewaard');
  await lookAtStored(page, /^Bekijk wat er nu bewaard is/, 'Van een ander.');
  await restore.click();
  await dialog.getByRole('button', { name: 'Toon de klad' }).click();
  await expect(summaryOf(page)).toHaveValue('De eerste tekst.');
});
