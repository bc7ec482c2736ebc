import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { livePlace } from '../../apps/web/releases/published-places.ts';
import { findViolations, loadAxe } from '../accessibility/axe.ts';
import type { AdminClient } from '../helpers/admin-client.ts';
import { openDatabase } from '../helpers/open-database.ts';
import { openPublisher } from '../helpers/publisher-client.ts';
import { signIn } from './admin-sign-in.ts';
import { expect, stage, test } from './cms-stage.ts';

const collection = (noun: string): string =>
  `/content-manager/collection-types/api::${noun}.${noun}`;

/** What is ours on the pages of the admin; Strapi gives every panel the same name. */
const ours = 'aside > *, section main > *';

test('an officer sees why nothing goes live any more, and has it tried again', async ({ page }) => {
  const publisher = openPublisher(stage.cmsUrl, stage.cms.publisherToken);
  const claim = await publisher.claim('halle');
  await publisher.fail(claim!, { sentence: 'De schijf is vol. Maak plaats.', retry: false });

  await signIn(page, 'communicatie.halle');
  await expect(block(page)).toContainText('De publicatie is mislukt');
  await expect(block(page)).toContainText('Wat op de site stond, blijft staan.');
  await expect(block(page)).toContainText('De schijf is vol. Maak plaats.');
  await expect(block(page)).toContainText('Er was nog geen publicatie.');
  await block(page).getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(block(page)).toContainText('Wacht op publicatie');
  await expect(block(page)).not.toContainText('De schijf is vol');
});

test('an officer publishes, sees it go live, follows the link and reads it; others stay as they were', async ({
  page,
  context,
}) => {
  const site = await stage.publish();
  const genk = await stage.openSession('communicatie.genk');
  const documentId = await findEntry(genk, 'service', 'thuiszorg');
  await genk.post(`${collection('service')}/${documentId}/actions/unpublish`);
  await addDeadLink(genk, documentId);
  const gent = readlinkSync(livePlace(site.folder, 'gent'));

  await signIn(page, 'communicatie.genk');
  await page.goto(`${stage.cmsUrl}/admin${collection('service')}/${documentId}`);
  await expect(panel(page)).toContainText('Niet op de site');
  const sentence = `Deze zin schreef een ambtenaar om ${Date.now()}.`;
  await page.getByLabel('Samenvatting').fill(sentence);
  await page.getByRole('button', { name: 'Publiceer', exact: true }).click();
  await expect(panel(page)).toContainText(/Live sinds vandaag om \d\d:\d\d/);
  await expect(panel(page)).toContainText(
    'Op /genk/diensten/thuiszorg/ staat een link naar /genk/diensten/weg/, maar die pagina bestaat niet.',
  );
  await loadAxe(page);
  expect(await findViolations(page, ours)).toEqual([]);

  const opened = context.waitForEvent('page');
  await panel(page).getByRole('link', { name: 'Bekijk de pagina' }).click();
  const shown = await opened;
  await expect(shown).toHaveURL(`${site.url}/genk/diensten/thuiszorg/`);
  await expect(shown.getByRole('main')).toContainText(sentence);
  expect(readlinkSync(livePlace(site.folder, 'gent'))).toBe(gent);

  // What the form refuses, a script or an older version may have written all the same.
  using database = openDatabase(join(stage.cms.folder, 'cms.sqlite'));
  database
    .prepare("UPDATE services SET summary = '' WHERE document_id = ? AND published_at IS NOT NULL")
    .run(documentId);
  await genk.post('/sociaal-huis/releases/genk/retry');
  await page.reload();
  await expect(panel(page)).toContainText('De vorige versie blijft op de site');
  await expect(panel(page)).toContainText('Samenvatting: Dit is nog leeg. Vul het in.');
  await shown.reload();
  await expect(shown.getByRole('main')).toContainText(sentence);
  // Other tests build this site: what is mended in the admin is mended on the site.
  database.exec(`UPDATE services SET summary = '${sentence}' WHERE summary = ''`);
});

test('an officer agrees that content disappears, and reads who brought what', async ({ page }) => {
  await stage.publish();
  const poperinge = await stage.openSession('communicatie.poperinge');
  const { body } = await poperinge.get(collection('volunteer-work'));
  const documentIds = body.results.map((one: { documentId: string }) => one.documentId);
  await poperinge.post(`${collection('volunteer-work')}/actions/bulkUnpublish`, { documentIds });

  await signIn(page, 'communicatie.poperinge');
  await expect(block(page)).toContainText('Er zou veel inhoud van de site verdwijnen');
  await loadAxe(page);
  expect(await findViolations(page, ours)).toEqual([]);
  await block(page).getByRole('button', { name: 'Ja, dit mag verdwijnen' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText(`(was ${documentIds.length}, wordt 0)`);
  await dialog.getByRole('button', { name: 'Ja, dit mag verdwijnen' }).click();
  await expect(block(page)).toContainText('Alles wat u publiceerde, staat op de site.');
  const newest = block(page)
    .getByRole('list', { name: 'Laatste publicaties' })
    .locator('li')
    .first();
  await expect(newest).toContainText(
    'Gastvrouw of gastheer in het buurthuis (van de site gehaald)',
  );
  await expect(newest).toContainText(/Live na [\d,]+ (seconden|minuten|minuut), \d+ pagina’s/);
});

test('an officer sees each site by itself, and a super admin forgets one that is no more', async ({
  page,
  browser,
}) => {
  const address = 'https://ocmw-halle.example/';
  const gone = openPublisher(stage.cmsUrl, stage.cms.publisherToken, 'gone', {
    id: 'site-that-is-no-more',
    address,
  });
  await gone.done((await gone.claim('halle'))!, { address });
  const site = await stage.publish();
  const halle = await stage.openSession('communicatie.halle');
  const documentId = await findEntry(halle, 'service', 'leefloon');
  await halle.post(`${collection('service')}/${documentId}/actions/publish`);
  using database = openDatabase(join(stage.cms.folder, 'cms.sqlite'));
  database
    .prepare('UPDATE sites SET heard_on = ? WHERE key = ?')
    .run(Date.now() - 600_000, 'site-that-is-no-more');

  const portal = new URL(site.url).host;
  await signIn(page, 'communicatie.halle');
  await page.goto(`${stage.cmsUrl}/admin${collection('service')}/${documentId}`);
  await expect(panel(page)).toContainText(/Live sinds vandaag om \d\d:\d\d/);
  for (const name of ['ocmw-halle.example', portal]) {
    await expect(panel(page).getByText(name, { exact: true })).toBeVisible();
  }
  await expect(panel(page)).toContainText('Wacht op publicatie');
  await expect(panel(page)).toContainText('Deze site krijgt geen wijzigingen sinds vandaag om');
  await expect(
    panel(page).getByRole('link', { name: `Bekijk de pagina op ${portal}` }),
  ).toHaveAttribute('href', new RegExp(`^${site.url}/halle/`));
  await loadAxe(page);
  expect(await findViolations(page, ours)).toEqual([]);

  await page.goto(`${stage.cmsUrl}/admin`);
  await expect(block(page)).toContainText('1 wijziging wacht');
  await expect(block(page)).toContainText('Alles wat u publiceerde, staat op de site.');
  const forget = { name: 'Deze site bestaat niet meer: ocmw-halle.example' };
  await expect(block(page).getByRole('button', forget)).toHaveCount(0);

  const admin = await browser.newPage({ locale: 'nl-BE', timezoneId: 'Europe/Brussels' });
  await signIn(admin, 'beheer');
  await block(admin).getByRole('button', forget).click();
  const dialog = admin.getByRole('alertdialog');
  await expect(dialog).toContainText('Het CMS wacht dan niet meer op deze site');
  await dialog.getByRole('button', { name: 'Ja, ze bestaat niet meer' }).click();
  await expect(block(admin)).not.toContainText('ocmw-halle.example');
  await admin.close();
});

test('an officer plans when an entry goes to the site and leaves it, and hears what cannot be', async ({
  page,
}) => {
  const genk = await stage.openSession('communicatie.genk');
  const documentId = await findEntry(genk, 'service', 'dagverzorging');
  await signIn(page, 'communicatie.genk');
  await page.goto(`${stage.cmsUrl}/admin${collection('service')}/${documentId}`);
  const plan = page.locator('aside').filter({ hasText: 'Plannen' });
  await expect(plan).toContainText('Er is niets gepland.');
  await plan.getByRole('button', { name: 'Plan een moment' }).click();
  await loadAxe(page);
  expect(await findViolations(page, ours)).toEqual([]);
  await plan.getByLabel('Publiceren op').fill('2020-01-01T08:00');
  await plan.getByRole('button', { name: 'Bewaar de planning' }).click();
  await expect(
    page.getByText('Publiceren op: dit moment is al voorbij. Kies een later moment.').first(),
  ).toBeVisible();
  await plan.getByLabel('Publiceren op').fill('2099-07-01T08:00');
  await plan.getByLabel('Van de site halen op').fill('2099-12-24T17:30');
  await plan.getByRole('button', { name: 'Bewaar de planning' }).click();
  await expect(plan).toContainText('Wordt gepubliceerd op 1 juli 2099 om 08:00.');
  await expect(plan).toContainText('Gaat van de site op 24 december 2099 om 17:30.');
  await expect(plan).toContainText('Gepland door Demo');
  const { body } = await genk.get(
    `/sociaal-huis/planned-publication/api::service.service/${documentId}`,
  );
  expect(body).toMatchObject({
    publishOn: '2099-07-01T06:00:00.000Z',
    publishUntil: '2099-12-24T16:30:00.000Z',
  });
  await plan.getByRole('button', { name: 'Wis de planning' }).click();
  await expect(plan).toContainText('Er is niets gepland.');

  await page.goto(`${stage.cmsUrl}/admin${collection('notice')}/create`);
  await expect(panel(page)).toContainText('Dit is nog niet bewaard.');
  await expect(panel(page)).not.toContainText('noodmelding');
  await page.getByRole('combobox', { name: 'Hoe dringend' }).click();
  await page.getByRole('option', { name: 'Dringend' }).click();
  await expect(panel(page)).toContainText('Een noodmelding gaat voor op alles wat');
});

/** The panel “Op de website” beside a form. */
function panel(page: Page): Locator {
  return page.locator('aside').filter({ hasText: 'Op de website' });
}

/** The block “Publicaties” of the home page. */
function block(page: Page): Locator {
  return page.getByRole('region', { name: 'Publicaties' });
}

async function findEntry(who: AdminClient, noun: string, slug: string): Promise<string> {
  const { body } = await who.get(`${collection(noun)}?filters[slug][$eq]=${slug}`);
  return body.results[0].documentId;
}

/** Writes a link in the draft to a page that the site does not have. */
async function addDeadLink(who: AdminClient, documentId: string): Promise<void> {
  const path = `${collection('service')}/${documentId}`;
  const { body } = await who.get(path);
  const text = [{ type: 'text', text: 'Lees meer' }];
  const link = { type: 'link', url: '/diensten/weg/', children: text };
  const paragraph = { type: 'paragraph', children: [link] };
  await who.put(path, { forWhom: [...body.data.forWhom, paragraph] });
}
