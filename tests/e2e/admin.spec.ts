import { readContentType } from '../helpers/strapi-schemas.ts';
import { signIn } from './admin-sign-in.ts';
import { expect, stage, test } from './cms-stage.ts';

const services = '/admin/content-manager/collection-types/api::service.service';

test('an officer signs in, writes in a service, publishes, and the site says that and no draft after a build', async ({
  page,
}) => {
  const sentence = `Deze zin schreef een ambtenaar om ${Date.now()}.`;
  const onlyInDraft = `Deze zin staat nog in het concept, om ${Date.now()}.`;
  await signIn(page, 'communicatie.genk');
  await page.goto(`${stage.cmsUrl}${services}`);
  await page
    .getByText(/^leefloon/i)
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/leefloon/i);

  // Strapi gives its editor of blocks no accessible name; "Voor wie" is the first on this form.
  await page.locator('[contenteditable="true"]').first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(sentence);
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText(/^Bewaard/).first()).toBeVisible();
  // As on a slow line: Strapi fills in the form anew once it has published, over what it finds there.
  const statuses: number[] = [];
  await page.route('**/actions/publish*', async (route) => {
    const answer = await route.fetch();
    statuses.push(answer.status());
    await page.waitForTimeout(1_500);
    await route.fulfill({ response: answer });
  });
  await page.getByRole('button', { name: 'Publiceer', exact: true }).click();
  await page.getByLabel(/^Samenvatting/).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(onlyInDraft);
  await expect(page.getByText(/^Gepubliceerd/).first()).toBeVisible();
  expect(statuses).toEqual([200]);
  await page.waitForTimeout(1_000);
  await expect(page.getByLabel(/^Samenvatting/)).toHaveValue(onlyInDraft);
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText('Gewijzigd', { exact: true }).first()).toBeVisible();

  await stage.rebuild();
  await page.goto(`${stage.siteUrl}/genk/diensten/leefloon/`);
  await expect(page.getByRole('main')).toContainText(sentence);
  expect(await page.content()).not.toContain(onlyInDraft);
});

test('an officer finds the own municipality and no other in the list', async ({ page }) => {
  await signIn(page, 'communicatie.halle');
  await page.goto(`${stage.cmsUrl}${services}`);
  await expect(page.getByRole('link', { name: 'Leefloon', exact: true })).toHaveCount(1);
  // The five municipalities have 62 services together.
  await expect(page.getByText(/^1\d gevonden$/)).toBeVisible();
});

test('every field of a service has a Dutch label', async ({ page }) => {
  await signIn(page, 'communicatie.gent');
  await page.goto(`${stage.cmsUrl}${services}`);
  await page.getByRole('row').nth(1).click();
  await expect(page.getByRole('group', { name: /^Thema’s/ })).toBeVisible();
  const form = page.getByRole('main');
  for (const { pluginOptions } of Object.values(readContentType('service').attributes)) {
    await expect(form).toContainText(pluginOptions?.officer?.label ?? '');
  }
  // What Strapi would show without our labels: the names of the attributes.
  for (const name of ['forWhom', 'whatYouGet', 'legalResources', 'relatedServices']) {
    await expect(form).not.toContainText(name);
  }
});
