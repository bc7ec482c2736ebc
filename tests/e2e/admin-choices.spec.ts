import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { contentTypes } from '@sociaal-huis/schema';
import type { AdminClient } from '../helpers/admin-client.ts';
import { entriesOf } from '../helpers/admin-forms.ts';
import { type FormChoice, listFormChoices, nameFieldOf } from '../helpers/form-choices.ts';
import { cmsFolder } from '../helpers/repository.ts';
import { signIn } from './admin-sign-in.ts';
import { expect, stage, test } from './cms-stage.ts';
import { EntryForm } from './entry-form.ts';
import { watchForTrouble } from './watch-for-trouble.ts';

const officer = 'communicatie.genk';

/** What is chosen comes first in each list; the last is never chosen, so that no list runs out. */
const rounds = ['Aaa eerste', 'Aaa tweede', 'Aaa derde'] as const;
type Round = (typeof rounds)[number];
const nameOf = (target: string, round: Round) => `${round} ${target}`;
const picture = 'Te kiezen foto.png';
const paper = 'Te kiezen document.pdf';
const fileOf = ({ isPicture }: FormChoice) => (isPicture ? picture : paper);

const forms = contentTypes.map(({ noun }) => ({ noun, choices: listFormChoices(noun) }));
/** `npm run prove:choices` tries each form, which takes a minute for each; `npm test` one with many parts. */
const tried = process.env.FORMS === 'all' ? forms : forms.filter(({ noun }) => noun === 'service');
const targets = new Set(forms.flatMap(({ choices }) => choices.map(({ target }) => target)));
targets.delete('');

/** Who is signed in once for all forms: Strapi lets nobody do so for each of them. */
let context: BrowserContext;
let genk: AdminClient;

test.beforeAll(async ({ browser }) => {
  genk = await stage.openSession(officer);
  for (const noun of targets) {
    for (const round of rounds) {
      const name = { [nameFieldOf(noun).key]: nameOf(noun, round) };
      const answer = await genk.post(entriesOf(noun), name);
      expect(answer.status).toBe(201);
    }
  }
  const media = join(cmsFolder, 'src/seed/media');
  const bytesOf = (file: string) => new Uint8Array(readFileSync(join(media, file)));
  await genk.upload(picture, 'image/png', bytesOf('kantoor-halle.png'));
  await genk.upload(paper, 'application/pdf', bytesOf('beleidsnota-2017.pdf'));
  context = await browser.newContext({ locale: 'nl-BE', timezoneId: 'Europe/Brussels' });
  await signIn(await context.newPage(), officer);
});

test.afterAll(() => context?.close());

test('the model has choices of every kind', () => {
  const kinds = new Set(forms.flatMap(({ choices }) => choices.map(({ kind }) => kind)));
  expect(kinds).toEqual(new Set(['relation', 'media', 'choices']));
});

test('who closes the list of files before it is loaded is told of no fault', async () => {
  const page = await context.newPage();
  const trouble = watchForTrouble(page);
  await page.goto(`${stage.cmsUrl}/admin${entriesOf('story')}/create`);
  const button = page.getByRole('button', { name: /^Klik om een bestand te kiezen/ }).first();
  await expect(button).toBeVisible();
  // What the list asks for is never answered.
  await page.route(/\/upload\/(configuration|files|folders)/, () => {});
  const asked = page.waitForRequest(/\/upload\/configuration/);
  await button.click();
  await asked;
  const given = page.waitForEvent('requestfailed');
  await page.keyboard.press('Escape');
  await given;
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0);
  expect(trouble).toEqual([]);
  await page.close();
});

for (const { noun, choices } of tried) {
  test(`an officer chooses all that a ${noun} offers, in a new one, a saved one and a copy`, async () => {
    const page = await context.newPage();
    const trouble = watchForTrouble(page);
    const offered = watchForOffers(page);
    const form = new EntryForm(page);
    const { label } = nameFieldOf(noun);
    const list = `${stage.cmsUrl}/admin${entriesOf(noun)}`;

    await test.step('in a new one', async () => {
      await page.goto(`${list}/create`);
      await form.write(label, 'Nieuw met keuzes');
      await chooseAll(form, choices, rounds[0], 'mouse');
      await form.save('mouse');
      await expectKept(form, choices, rounds[0]);
    });

    await test.step('in a saved one', async () => {
      const { body } = await genk.post(entriesOf(noun), { [nameFieldOf(noun).key]: 'Bewaard' });
      await page.goto(`${list}/${body.data.documentId}`);
      await expect(page.getByRole('heading', { level: 1, name: 'Bewaard' })).toBeVisible();
      await chooseAll(form, choices, rounds[0], 'keyboard');
      if (choices.length > 0) await form.save('keyboard');
      await expectKept(form, choices, rounds[0]);
    });

    await test.step('in a copy', async () => {
      await page.goto(`${list}?_q=Bewaard`);
      await copyOnlyRow(page);
      await chooseAll(form, choices, rounds[1], 'mouse');
      // The copy has its files and boxes already; what is chosen besides is a relation.
      if (choices.some(({ kind }) => kind === 'relation')) await form.save('mouse');
      await expectKept(form, choices, rounds[1]);
    });

    expect(trouble).toEqual([]);
    expect(await findStrangers(await Promise.all(offered))).toEqual([]);
    await page.close();
  });
}

async function chooseAll(
  form: EntryForm,
  choices: readonly FormChoice[],
  round: Round,
  by: 'mouse' | 'keyboard',
): Promise<void> {
  for (const choice of choices) {
    for (const step of choice.steps) await form.addRow(step);
    if (choice.kind === 'relation') {
      const name = nameOf(choice.target, round);
      expect(await form.open(choice.label)).toContain(name);
      await form.choose(name, by);
    } else if (choice.kind === 'choices') {
      await form.box(choice).check();
    } else {
      await form.chooseFile(choice.label, fileOf(choice), 'Genk');
    }
  }
}

/** After the page is loaded anew, everything is chosen as it was, and the pickers offer the rest. */
async function expectKept(
  form: EntryForm,
  choices: readonly FormChoice[],
  round: Round,
): Promise<void> {
  await form.page.reload({ waitUntil: 'networkidle' });
  await expect(form.page.getByRole('button', { name: 'Bewaar', exact: true })).toBeVisible();
  for (const choice of choices) {
    for (const step of choice.steps) await form.openRow(step);
    if (choice.kind === 'relation') {
      await expect(form.chosen(nameOf(choice.target, round))).toBeVisible();
      expect((await form.open(choice.label)).length).toBeGreaterThan(0);
      await form.page.keyboard.press('Escape');
    } else if (choice.kind === 'choices') {
      await expect(form.box(choice)).toBeChecked();
    } else {
      await expect(form.file(choice.label, fileOf(choice))).toBeVisible();
    }
  }
}

/** Copies the entry of a list that shows one, by whatever its menu offers for that. */
async function copyOnlyRow(page: Page): Promise<void> {
  await page.getByRole('row').nth(1).getByRole('button').last().click();
  await page.getByRole('menuitem', { name: /^(Dupliceren|Kopieer als nieuwe dienst)$/ }).click();
  const form = page.getByRole('button', { name: 'Bewaar', exact: true });
  const dialog = page.getByRole('dialog');
  await expect(form.or(dialog)).toBeVisible();
  if (await dialog.isVisible()) await dialog.getByRole('link').click();
  await expect(form).toBeVisible();
}

/** Collects the documentIds that the server offers for choosing, or tells to be chosen. */
function watchForOffers(page: Page): Promise<string[]>[] {
  const offers: Promise<string[]>[] = [];
  page.on('response', (response) => {
    if (!response.url().includes('/content-manager/relations/') || !response.ok()) return;
    const read = async () => {
      const { results } = (await response.json()) as { results: { documentId: string }[] };
      return results.map(({ documentId }) => documentId);
    };
    // An answer that a page did not wait for was shown to nobody.
    offers.push(read().catch(() => []));
  });
  return offers;
}

/** Those among the offers that are not Genk's. */
async function findStrangers(offers: readonly string[][]): Promise<string[]> {
  const own = new Set<string>();
  for (const noun of targets) {
    const { body } = await genk.get(`${entriesOf(noun)}?pageSize=100`);
    for (const { documentId } of body.results) own.add(documentId);
  }
  return offers.flat().filter((documentId) => !own.has(documentId));
}
