import type { Page } from '@playwright/test';
import { signIn } from './admin-sign-in.ts';
import { expect, stage, test } from './cms-stage.ts';

const services = '/admin/content-manager/collection-types/api::service.service';

test('an officer writes, is refused at the field, mends it, publishes, and puts an earlier version back', async ({
  page,
}) => {
  const slug = `proef-${Date.now()}`;
  await signIn(page, 'communicatie.halle');
  await page.goto(`${stage.cmsUrl}${services}/create`);
  await page
    .getByLabel(/^Titel/)
    .first()
    .fill('Proef met geld');
  await page.getByLabel(/^Deel van het webadres/).fill(slug);
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText(/^Bewaard/).first()).toBeVisible();

  // Complete, but for an address that is none: the form itself does not see that.
  await page.getByLabel(/^Samenvatting/).fill('Wij helpen u rondkomen.');
  await page.getByRole('checkbox', { name: 'Welzijn en gezondheid' }).check();
  await page.getByRole('checkbox', { name: 'Burger', exact: true }).check();
  await page.locator('[contenteditable="true"]').first().click();
  await page.keyboard.type('Voor wie weinig geld heeft.');
  const online = page.getByLabel(/^Online aanvragen/);
  await online.fill('https://mijnloket');
  await publish(page);
  const sentence = /^“https:\/\/mijnloket” is geen volledig webadres\./;
  await expect(page.getByText(sentence).first()).toBeVisible();
  await expect(online).toHaveAttribute('aria-invalid', 'true');
  await expect(online).toHaveAccessibleDescription(sentence);
  await expect(page.getByText('Nog geen. Vanaf nu wordt elke versie bewaard')).toBeVisible();

  await online.fill('https://www.example.be/');
  await publish(page);
  await expect(page.getByText(/oudste versie die bewaard is/)).toBeVisible();

  await page
    .getByLabel(/^Titel/)
    .first()
    .fill('Hulp met geld');
  await publish(page);
  await expect(page.getByText(/laatst gepubliceerd, 1 wijziging/)).toBeVisible();
  await page
    .getByRole('button', { name: /^Bekijk de versie/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Was: Proef met geld');
  await expect(dialog).toContainText('Werd: Hulp met geld');
  await dialog.getByRole('button', { name: 'Sluit', exact: true }).click();

  await page
    .getByRole('button', { name: /^Bekijk de versie/ })
    .last()
    .click();
  await dialog.getByRole('button', { name: 'Zet terug als klad' }).click();
  await dialog.getByRole('button', { name: 'Toon de klad' }).click();
  await expect(page.getByLabel(/^Titel/).first()).toHaveValue('Proef met geld');
  await expect(page.getByText('Gewijzigd', { exact: true }).first()).toBeVisible();
});

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publiceer', exact: true }).click();
}
