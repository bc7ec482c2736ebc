import type { Page } from '@playwright/test';
import { describeNow, type PackedHours, unpackHours } from '@sociaal-huis/schema';
import { expect, stage, test } from './stage.ts';

// Somebody who looks from far away still wants to know what the clock says at the door.
test.use({ timezoneId: 'America/New_York' });

const ghent = '/gent/kantoren/sint-martensstraat/';

/** Monday to Friday: the desk in the morning, on Friday the phone in the afternoon. */
const packed: PackedHours = {
  lastDay: '2099-12-31',
  hours: [
    {
      slots: [
        ...['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'].map(
          (day) => `${day} 08:30 12:30 vrije-inloop`,
        ),
        'maandag 13:00 16:00 op-afspraak',
        'vrijdag 13:00 15:00 telefonisch',
      ],
    },
  ],
  exceptions: [
    { label: 'Kerstavond', from: '2026-12-24', slots: ['08:30 12:00 vrije-inloop'] },
    { label: 'Kerstmis', from: '2026-12-25' },
    { label: 'Paasmaandag', from: '2027-03-29' },
  ],
};

/**
 * Opens the page of an office at an instant. The page is a real one, but for its hours: those of the
 * content depend on the day on which the site was built, and this test may run on any.
 */
async function openAt(page: Page, instant: string, hours = packed) {
  const attribute = JSON.stringify({ packed: hours }).replaceAll('"', '&quot;');
  await page.route(`**${ghent}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(/(data-island="today-line" data-props=)"[^"]*"/, `$1"${attribute}"`);
    await route.fulfill({ response, body });
  });
  await page.clock.install({ time: new Date(instant) });
  await page.goto(`${stage.siteUrl}${ghent}`);
  return page.locator('main .today-line').first();
}

test.describe('the line of today', () => {
  for (const [when, instant, words] of [
    [
      'on a Monday morning',
      '2026-11-30T09:00:00+01:00',
      'Nu open tot 12.30 uur, zonder afspraak. Vandaag weer open om 13 uur, op afspraak.',
    ],
    [
      'while only the phone is answered',
      '2026-12-04T14:00:00+01:00',
      'Nu alleen telefonisch bereikbaar tot 15 uur. Volgende keer open: maandag 7 december om 8.30 uur, zonder afspraak.',
    ],
    [
      'on the morning before Christmas',
      '2026-12-24T11:59:00+01:00',
      'Vandaag open tot 12 uur, zonder afspraak. Andere uren dan gewoonlijk (Kerstavond).',
    ],
    [
      'at Christmas',
      '2026-12-25T10:00:00+01:00',
      'Vandaag gesloten (Kerstmis). Volgende keer open: maandag 28 december om 8.30 uur, zonder afspraak.',
    ],
    [
      'in the night in which the clock goes forward',
      '2027-03-28T03:30:00+02:00',
      'Vandaag gesloten. Volgende keer open: dinsdag 30 maart om 8.30 uur, zonder afspraak.',
    ],
    [
      'on the first morning of summer time, an hour sooner than in winter',
      '2027-03-30T06:30:00Z',
      'Vandaag open tot 12.30 uur, zonder afspraak.',
    ],
    [
      'on the first morning of winter time',
      '2026-10-26T07:29:00Z',
      'Nu gesloten. Vandaag open om 8.30 uur, zonder afspraak.',
    ],
  ] as const) {
    test(`is right ${when}`, async ({ page }) => {
      await expect(await openAt(page, instant)).toHaveText(words);
    });
  }

  test('changes by itself when the office closes, and when somebody comes back to it', async ({
    page,
  }) => {
    const line = await openAt(page, '2026-11-30T12:29:00+01:00');
    await expect(line).toContainText('Nu open tot 12.30 uur');
    await page.clock.runFor('01:05');
    await expect(line).toContainText('Nu gesloten. Vandaag weer open om 13 uur');
    await page.clock.pauseAt(new Date('2026-11-30T20:00:00+01:00'));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(line).toContainText('Nu gesloten. Volgende keer open: morgen');
  });

  test('is left out on a page that is too old to know', async ({ page }) => {
    const line = await openAt(page, '2026-11-30T09:00:00+01:00', {
      ...packed,
      lastDay: '2026-11-29',
    });
    await expect(page.getByRole('rowheader', { name: 'maandag' }).first()).toBeVisible();
    await expect(line).toHaveCount(0);
  });

  test('says of the real hours what they say now', async ({ page }) => {
    await page.goto(`${stage.siteUrl}${ghent}`);
    const island = page.locator('main [data-island="today-line"]').first();
    const props = JSON.parse((await island.getAttribute('data-props'))!);
    await expect(island).toHaveText(describeNow(new Date(), unpackHours(props.packed)).sentence);
  });

  test('stands on every card, a service with its own hours included', async ({ page }) => {
    for (const path of [
      '/gent/',
      '/gent/kantoren/',
      '/gent/contact/',
      '/gent/diensten/leefloon/',
    ]) {
      await page.goto(`${stage.siteUrl}${path}`);
      const cards = page.locator('.office-card');
      expect(await cards.count(), path).toBeGreaterThan(0);
      await expect(page.locator('.office-card .today-line')).toHaveCount(await cards.count());
    }
  });
});

test.describe('the office finder', () => {
  test('is worked with the keyboard alone and tells what it found', async ({ page }) => {
    const requests: string[] = [];
    await page.goto(`${stage.siteUrl}/gent/kantoren/`);
    const choice = page.getByRole('combobox', { name: 'Uw postcode of deelgemeente' });
    await choice.focus();
    page.on('request', (request) => requests.push(request.url()));
    await page.keyboard.type('9050 L');
    await expect(choice).toHaveValue('9050-ledeberg');
    await expect(page.getByRole('status')).toHaveText(
      'Het dichtst bij 9050 Ledeberg: Wijkkantoor Ledeberg, in Ledeberg.',
    );
    const results = page.locator('[data-island="office-finder"] li');
    await expect(results.nth(0)).toContainText(/Vandaag|Nu /);
    await expect(results.nth(1)).toContainText(/ongeveer \d+,\d\skm in vogelvlucht/);
    await expect(results.nth(1).getByRole('link', { name: /route/ })).toHaveAttribute(
      'href',
      /^https:\/\/www\.openstreetmap\.org\/directions\?to=/,
    );
    await page.keyboard.press('Tab');
    await expect(results.nth(0).getByRole('link').first()).toBeFocused();
    expect(page.url()).toMatch(/#plaats=9050-ledeberg$/);
    // Chromium looks for the drawings of the page again: neither tells what was chosen.
    const drawings = /\/(?:favicon|_astro\/icons\.[\w-]+)\.svg$/;
    expect(requests.filter((url) => !drawings.test(url))).toEqual([]);
  });

  test('answers to an address that names a place, and to going back to none', async ({ page }) => {
    await page.goto(`${stage.siteUrl}/gent/kantoren/#plaats=9040`);
    await expect(page.getByRole('status')).toContainText('9040 Sint-Amandsberg');
    await page.getByRole('combobox').selectOption('');
    await expect(page.getByRole('status')).toBeEmpty();
    expect(new URL(page.url()).hash).toBe('');
  });

  test('is not there where there is nothing to choose', async ({ page }) => {
    await page.goto(`${stage.siteUrl}/genk/kantoren/`);
    await expect(page.locator('.office-card .today-line').first()).toBeVisible();
    await expect(page.getByRole('combobox')).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table, the exceptions and the list say it all, and no empty box is left', async ({
    page,
  }) => {
    await page.goto(`${stage.siteUrl}/gent/kantoren/sint-martensstraat/`);
    await expect(page.getByRole('rowheader', { name: 'maandag' }).first()).toBeVisible();
    await expect(
      page.getByRole('heading', { name: 'Andere uren en sluitingsdagen' }),
    ).toBeVisible();
    await page.goto(`${stage.siteUrl}/gent/kantoren/`);
    await expect(page.locator('.office-card')).toHaveCount(3);
    for (const island of await page.locator('[data-island]').all()) {
      expect(await island.boundingBox()).toBeNull();
    }
  });
});
