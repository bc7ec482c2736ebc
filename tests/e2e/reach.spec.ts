import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFixtures } from '../helpers/fixtures.ts';
import { expect, stage, test } from './stage.ts';

const slugs = readMunicipalities().map(({ slug }) => slug);
const phone = { width: 360, height: 640 };
const desktop = { width: 1280, height: 720 };

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('at 360 px the menu is opened and walked with the keyboard', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(pageOf('gent', ''));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Ga naar het menu' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  await expect(page.locator('.site-header summary')).toBeFocused();
  await expect(menu).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  for (const link of await menu.getByRole('link').all()) {
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/gent\/contact\/$/);
});

test('on a wide screen the skip link to the menu leads to its first entry', async ({ page }) => {
  await page.setViewportSize(desktop);
  await page.goto(`${pageOf('sint-truiden', '')}#menu`);
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('navigation', { name: 'Hoofdmenu' }).locator('a').first(),
  ).toBeFocused();
});

for (const slug of slugs) {
  test(`${slug}: what has the focus is in view, uncovered and ringed`, async ({ page }) => {
    for (const size of [phone, desktop]) {
      await page.setViewportSize(size);
      for (const path of ['', pathOfFirst('services', 'diensten', slug)]) {
        await page.goto(pageOf(slug, path));
        const where = `${path} at ${size.width} px`;
        expect(await walk(page, 'Tab'), where).toEqual([]);
        // Back up, what comes into view comes in below the bar that stays there.
        if (size === phone) expect(await walk(page, 'Shift+Tab'), where).toEqual([]);
      }
    }
  });

  test(`${slug}: nothing is lost at 400 % zoom, with spaced text and from right to left`, async ({
    page,
  }) => {
    // A window of 1280 by 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    for (const path of pathsOf(slug)) {
      await page.goto(pageOf(slug, path));
      expect(await findLosses(page), `${path} at 400 %`).toEqual([]);
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      expect(await findLosses(page), `${path} from right to left`).toEqual([]);
      await page.evaluate(() => (document.documentElement.dir = 'ltr'));
      await spaceText(page);
      expect(await findLosses(page), `${path} with spaced text`).toEqual([]);
    }
  });
}

test('in a low window the quick exit scrolls away, in a high one it stays', async ({ page }) => {
  await page.goto(pageOf('halle', ''));
  const exit = page.locator('.quick-exit');
  for (const [height, stays] of [
    [256, false],
    [720, true],
  ] as const) {
    await page.setViewportSize({ width: 320, height });
    await page.evaluate(() => scrollTo(0, 1000));
    expect((await exit.boundingBox())!.y === 0).toBe(stays);
  }
});

test('from right to left the header and the lists are mirrored', async ({ page }) => {
  await page.setViewportSize(phone);
  for (const slug of slugs) {
    await page.goto(pageOf(slug, 'missie/'));
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    const home = (await page.locator('.site-header__home').boundingBox())!;
    const toggle = (await page.locator('.site-header__toggle').boundingBox())!;
    expect(home.x, `the name in the header of ${slug}`).toBeGreaterThan(toggle.x);
    const exit = (await page.locator('.quick-exit__link').boundingBox())!;
    expect(exit.x, `the quick exit of ${slug}`).toBeLessThan(phone.width / 4);
    const list = page.locator('.rich-text ul').first();
    expect(await list.evaluate((one) => getComputedStyle(one).textAlign)).toBe('start');
    expect(await list.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
  }
});

test('in the colours of the system controls keep an edge, icons show, and nothing is wrong', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  for (const slug of slugs) {
    await page.goto(pageOf(slug, pathOfFirst('services', 'diensten', slug)));
    const faults = await page.evaluate(() => {
      const edgeless = [...document.querySelectorAll('.button, button, .service-card')]
        .filter((one) => one.checkVisibility())
        .filter((one) => {
          const { borderTopStyle, borderTopWidth } = getComputedStyle(one);
          return borderTopStyle === 'none' || borderTopWidth === '0px';
        });
      const { color } = getComputedStyle(document.body);
      const invisible = [...document.querySelectorAll('.icon')].filter(
        (icon) => getComputedStyle(icon).stroke !== color,
      );
      return [...edgeless, ...invisible].map(({ outerHTML }) => outerHTML.slice(0, 80));
    });
    expect(faults, slug).toEqual([]);
  }
  // The system sets the colours, and axe still reckons with those of the theme.
  const { violations } = await new AxeBuilder({ page }).disableRules('color-contrast').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

function pageOf(slug: string, path: string): string {
  return `${stage.siteUrl}/${slug}/${path}`;
}

/** Address, below its subsite, of the first entry of a type. */
function pathOfFirst(plural: string, folder: string, slug: string): string {
  const entry = readFixtures(plural).find(({ municipality }) => municipality === slug);
  return `${folder}/${entry?.slug}/`.replace(/^\//, '');
}

/** One page of each type. */
function pathsOf(slug: string): string[] {
  const overviews = ['missie', 'visie', 'diensten', 'kantoren', 'nieuws', 'contact'];
  const others = ['documenten', 'projecten', 'vrijwilligers', '404'];
  return [
    '',
    ...[...overviews, ...others].map((name) => `${name}/`),
    pathOfFirst('services', 'diensten', slug),
    pathOfFirst('offices', 'kantoren', slug),
    pathOfFirst('news-items', 'nieuws', slug),
    pathOfFirst('pages', '', slug),
  ];
}

/** Walks over a whole page and tells where the focus could not be seen (WCAG 2.4.7, 2.4.11). */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const faults: string[] = [];
  for (let stops = 0; stops < 250; stops += 1) {
    await page.keyboard.press(key);
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return 'end';
      const name = focused.outerHTML.slice(0, 90);
      // Seen is what has nothing else in front of it, at the middle of one of its lines.
      const seen = [...focused.getClientRects()].some(({ left, top, width, height }) => {
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return hit !== null && (focused.contains(hit) || hit.contains(focused));
      });
      if (!seen) return `out of view or covered: ${name}`;
      const rings = [getComputedStyle(focused), getComputedStyle(focused, '::after')];
      const ringed = rings.some(
        ({ outlineStyle, outlineWidth }) =>
          outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 3,
      );
      return ringed ? '' : `without a ring: ${name}`;
    });
    if (found === 'end') return stops > 25 ? faults : [...faults, `only ${stops} stops`];
    if (found !== '') faults.push(found);
  }
  return [...faults, 'the page never ends'];
}

/** What of a page cannot be read without scrolling sideways (WCAG 1.4.10), or is cut off (1.4.12). */
function findLosses(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const cut = [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((one) => one.checkVisibility() && !one.matches('.visually-hidden, svg, svg *'))
      .filter((one) => getComputedStyle(one).overflow !== 'visible' && one.textContent !== '')
      .filter(
        (one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1,
      )
      .map(({ outerHTML }) => `cut off: ${outerHTML.slice(0, 80)}`);
    return root.scrollWidth > root.clientWidth ? [...cut, `${root.scrollWidth} px wide`] : cut;
  });
}

/** The spacing that WCAG 1.4.12 wants a page to bear. */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets = [sheet];
  });
}
