import type { Page } from '@playwright/test';
import { contentTypes } from '@sociaal-huis/schema';
import { requirePageOfEachType } from '../helpers/page-types.ts';
import { addresses, elements, sentinel } from '../security/xss/corpus.ts';
import { nouns, Planter } from '../security/xss/plant.ts';
import { findFileFaults } from '../security/xss/site-files.ts';
import { signIn } from './admin-sign-in.ts';
import { expect, stage, test } from './cms-stage.ts';
import { findDangersIn, watchForScripts } from './watch-for-scripts.ts';

// A page has to be safe by what it is, also where no policy stops a script.
test.use({ bypassCSP: true });
// Each type has a list and a form to open.

/** Other tests of the admin work in other municipalities. */
const municipality = 'poperinge';
const officer = `communicatie.${municipality}`;
const types = '/admin/content-manager/collection-types';

/** Where somebody reads what officers wrote. */
interface Surface {
  name: string;
  enter(page: Page): Promise<void>;
  /** The addresses to open. */
  list(): string[];
  open(page: Page, path: string): Promise<void>;
}

const surfaces: Surface[] = [
  { name: 'admin', enter: (page) => signIn(page, officer), list: listAdmin, open: openInAdmin },
  {
    name: 'log',
    enter: (page) => signIn(page, 'beheer'),
    list: () => ['/admin/settings/audit'],
    open: openInAdmin,
  },
  { name: 'preview', enter: () => stage.startPreview(), list: () => previews, open: openPage },
  { name: 'site', enter: async () => {}, list: listSite, open: openPage },
];

/** A draft of each noun that holds the corpus also where it may not be published, by noun. */
const drafts = new Map<string, string>();
/** Addresses at which a colleague sees an entry, published or not. */
const previews: string[] = [];
/** An entry of which the site had several versions. */
let missionId = '';

test.beforeAll(async () => {
  const planter = new Planter(await stage.openSession(officer));
  await planter.upload();
  await planter.look();
  for (const noun of nouns) {
    const isSingle = contentTypes.find((type) => type.noun === noun)?.singleton;
    for (const round of [1, 2]) {
      const { fields } = planter.attack(noun, round, true);
      const standing = isSingle ? planter.publishedOf(noun) : undefined;
      const { body } = standing
        ? await planter.change(noun, standing, fields)
        : await planter.save(noun, fields);
      const { status } = await planter.publish(noun, body.data.documentId);
      expect({ noun, round, status }).toEqual({ noun, round, status: 200 });
    }
    const bad = await planter.save(noun, planter.attack(noun, 3, false).fields);
    drafts.set(noun, bad.body.data.documentId);
    for (const documentId of [planter.publishedOf(noun), drafts.get(noun)]) {
      const { body } = await planter.officer.post(`/preview-links/${noun}/${documentId}`);
      previews.push(body.address);
    }
  }
  missionId = planter.publishedOf('mission') ?? '';
  await stage.rebuild();
});

test('the corpus runs, and is seen, where nobody escapes it', async ({ page }) => {
  const hits = await watchForScripts(page);
  for (const element of elements) {
    hits.length = 0;
    await page.goto('about:blank');
    await page.setContent(element);
    await expect.poll(() => hits.length, { message: element }).toBeGreaterThan(0);
    expect(await findDangersIn(page), element).not.toEqual([]);
  }
  await page.setContent('<a></a>'.repeat(addresses.length));
  const running = await page.evaluate((list) => {
    const links = [...document.querySelectorAll('a')];
    for (const [index, link] of links.entries()) link.href = list[index] ?? '';
    return links.filter(({ protocol }) => /^(?:javascript|vbscript|data):/.test(protocol)).length;
  }, addresses);
  expect(running).toBeGreaterThan(8);
  expect((await findDangersIn(page)).length).toBeGreaterThanOrEqual(running);
});

for (const { name, enter, list, open } of surfaces) {
  test(`nothing of the corpus runs in the ${name}`, async ({ page }) => {
    const hits = await watchForScripts(page);
    await enter(page);
    const dangers = [];
    const shown = [];
    for (const path of list()) {
      await open(page, path);
      if ((await page.content()).includes(sentinel)) shown.push(path);
      const found = await findDangersIn(page);
      if (found.length > 0) dangers.push({ path, found });
    }
    expect(dangers).toEqual([]);
    expect(hits).toEqual([]);
    // Where nothing of it stands, nothing of it runs.
    expect(shown.length).toBeGreaterThan(list().length / 2);
  });
}

test('nothing of the corpus runs in an earlier version', async ({ page }) => {
  const hits = await watchForScripts(page);
  await signIn(page, officer);
  await openInAdmin(page, `${types}/api::mission.mission/${missionId}`);
  await page
    .getByRole('button', { name: /^Bekijk de versie/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toContainText(sentinel);
  expect(await findDangersIn(page)).toEqual([]);
  expect(hits).toEqual([]);
});

test('every file of the site holds the corpus as text alone', () => {
  expect(findFileFaults(stage.siteDir, municipality)).toEqual([]);
});

function listAdmin(): string[] {
  return [
    '/admin/plugins/upload?_q=__hit',
    ...nouns.flatMap((noun) => {
      const list = `${types}/api::${noun}.${noun}`;
      return [list, `${list}/${drafts.get(noun)}`];
    }),
    '/admin',
  ];
}

/** Within the admin, as a click on a link would: loading it anew for each address takes long. */
async function openInAdmin(page: Page, path: string): Promise<void> {
  const before = await page.locator('h1').first().innerText();
  await page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await page.waitForFunction(isShown, { before, word: sentinel });
  await page.evaluate(openParts);
}

/** Whether another page is there, with something of the corpus below its title. */
function isShown({ before, word }: { before: string; word: string }): boolean {
  const title = document.querySelector('h1')?.innerText ?? '';
  const text = document.querySelector('main')?.innerText.replace(title, '') ?? '';
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
  const isThere = text.includes(word) || inputs.some(({ value }) => value.includes(word));
  return title !== '' && title !== before && isThere;
}

/** Opens the parts of a form, and the parts in those: of what is closed, only the name is in the page. */
async function openParts(): Promise<void> {
  for (let depth = 0; depth < 3; depth += 1) {
    const closed = document.querySelectorAll<HTMLElement>('main h3 button[aria-expanded="false"]');
    if (closed.length === 0) return;
    for (const button of closed) button.click();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function listSite(): string[] {
  const pages = requirePageOfEachType(stage.siteDir, municipality).map(({ path }) => path);
  const search = `/${municipality}/zoeken/#zoek=`;
  const paths = [...pages, `${search}script`, `${search}${encodeURIComponent(elements[0]!)}`];
  return paths.map((path) => stage.siteUrl + path);
}

async function openPage(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address, { waitUntil: 'load' });
  // Another fragment of the same page makes no request.
  if (answer) expect(answer.ok(), address).toBe(true);
}
