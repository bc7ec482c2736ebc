import type { Page } from '@playwright/test';
import { findViolations, loadAxe } from '../accessibility/axe.ts';
import { signIn } from './admin-sign-in.ts';
import { expect, stage, test } from './cms-stage.ts';

const services = '/admin/content-manager/collection-types/api::service.service';
const missions = '/content-manager/collection-types/api::mission.mission';
const first = 'Deze zin staat alleen in het concept.';
const second = 'Deze zin kwam er daarna bij.';

test.beforeAll(() => stage.startPreview());

test('an officer sees a draft in the pane, it follows what is saved, and a colleague sees it by a link', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signIn(page, 'communicatie.genk');
  await openService(page, 'Medische kaart');
  await saveSummary(page, first);

  await page.getByRole('link', { name: 'Bekijk voorbeeld' }).click();
  const pane = page.frameLocator('iframe');
  await expect(pane.getByRole('complementary', { name: 'Voorbeeld' })).toHaveText(
    /^Voorbeeld van een concept – nog niet op de site – laatst bewaard op \d+ \w+ \d{4} om \d\d:\d\d$/,
  );
  await expect(pane.getByText(first)).toBeVisible();
  const brand = await pane.locator('body').evaluate((body) => getComputedStyle(body).fontFamily);
  expect(brand).toContain('Figtree');
  await page.getByRole('tab', { name: 'Gepubliceerd' }).click();
  await expect(pane.getByText('Voorbeeld van wat nu op de site staat')).toBeVisible();
  await expect(pane.getByText(first)).toHaveCount(0);
  await page.getByRole('link', { name: 'Sluit het voorbeeld' }).click();

  await openService(page, 'Medische kaart');
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Open in een venster' }).click();
  const beside = await opening;
  await expect(beside.getByText(first)).toBeVisible();
  await saveSummary(page, second);
  await expect(beside.getByText(second)).toBeVisible();
  await expect(beside.getByText(first)).toHaveCount(0);

  await page.getByRole('button', { name: 'Link voor een collega' }).click();
  await expect(page.getByText('De link is gekopieerd.')).toBeVisible();
  await expect(
    page.getByText(/^Wie de link heeft, ziet dit concept zonder account, tot/),
  ).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  const elsewhere = await browser.newContext({ locale: 'nl-BE' });
  const colleague = await elsewhere.newPage();
  await colleague.goto(address);
  await expect(colleague.getByText(second)).toBeVisible();
  await expectAccessible(colleague);

  await page.getByRole('button', { name: 'Trek alle links in' }).click();
  await expect(page.getByText('De links zijn ingetrokken.')).toBeVisible();
  expect((await colleague.reload())?.status()).toBe(410);
  await expect(colleague.getByText('Deze link is ingetrokken.')).toBeVisible();
  await expectAccessible(colleague);
  await elsewhere.close();
});

test('a draft that is not complete says in the look of the site what is still to be filled in', async ({
  page,
}) => {
  await signIn(page, 'communicatie.gent');
  await page.goto(`${stage.cmsUrl}${services}/create`);
  await page
    .getByLabel(/^Titel/)
    .first()
    .fill('Half geschreven');
  await save(page);
  await expect(page.getByRole('button', { name: 'Open in een venster' })).toBeVisible();
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Open in een venster' }).click();
  const beside = await opening;
  await expect(beside.getByRole('heading', { level: 1 })).toHaveText(
    'Dit concept is nog niet klaar',
  );
  await expect(beside.getByRole('listitem').first()).toContainText('Samenvatting');
  await expectAccessible(beside);
});

async function openService(page: Page, title: string): Promise<void> {
  await page.goto(`${stage.cmsUrl}${services}`);
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

async function saveSummary(page: Page, text: string): Promise<void> {
  await page.getByLabel(/^Samenvatting/).fill(text);
  await save(page);
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText(/^Bewaard/).first()).toBeVisible();
}

async function expectAccessible(page: Page): Promise<void> {
  await loadAxe(page);
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await findViolations(page), `at ${width} pixels`).toEqual([]);
  }
}

test('a preview is for whoever has the key: not for search engines, and nothing of it without', async () => {
  const officer = await stage.openSession('communicatie.poperinge');
  const [mission] = (await officer.get(missions)).body.results;
  await officer.put(`${missions}/${mission.documentId}`, { title: 'Geheime titel' });
  const { address } = (await officer.post(`/preview-links/mission/${mission.documentId}`)).body;
  const { origin } = new URL(address);
  const ask = (path: string) => fetch(origin + path, { redirect: 'manual' });

  const shown = await fetch(address);
  const html = await shown.text();
  expect(html).toContain('Geheime titel');
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    'x-robots-tag': 'noindex, nofollow',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy': expect.stringContaining(`frame-ancestors ${stage.cmsUrl}`),
  });
  expect(shown.headers.has('x-frame-options')).toBe(false);

  // Every file that the page is put together from is there, and none of them tells of the draft.
  const files = [...html.matchAll(/(?:href|src|data-index)="(\/[^"]+\.(?:css|js|svg|json))"/g)];
  expect(files.map(([, path]) => path)).toContainEqual(expect.stringContaining('/thema.'));
  for (const [, path = ''] of [...files, ['', '/poperinge/zoek.0123456789ab.json']]) {
    const file = await ask(path);
    expect({ path, status: file.status }).toEqual({ path, status: 200 });
    expect(await file.text()).not.toContain('Geheime titel');
  }

  const without = await ask('/voorbeeld/');
  expect(without.status).toBe(401);
  expect(await without.text()).toContain('Hier is niets te zien zonder link');
  for (const path of ['/', '/poperinge/missie/', '/poperinge/media/onbekend.png', '//x.example/']) {
    const other = await ask(path);
    expect({ status: other.status, to: other.headers.get('location') }).toEqual({
      status: 302,
      to: stage.siteUrl + path,
    });
  }
});
