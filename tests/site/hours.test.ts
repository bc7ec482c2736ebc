import type { PackedHours } from '@sociaal-huis/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireRecordedSite, type BuiltSite } from '../helpers/build-site.ts';
import { readFixtures } from '../helpers/fixtures.ts';
import { readPages, type SitePage } from './read-site.ts';

let site: BuiltSite;
let pages: Map<string, SitePage>;

beforeAll(async () => {
  site = await requireRecordedSite();
  pages = readPages(site.siteDir);
});

afterAll(() => site.remove());

interface RecordedOffice {
  sameHoursAsOffice: boolean;
  office: { documentId: string };
  hours: { slots: { day: string; from: string; until: string }[] }[];
}

/** The hours that travel with each office card of a page, in the order of the page. */
function packedOn(path: string): PackedHours[] {
  const islands = pages
    .get(path)!
    .document.querySelectorAll('.office-card [data-island=today-line]');
  return [...islands].map((island) => JSON.parse(island.getAttribute('data-props')!).packed);
}

test('a service with hours of its own says today of those, not of the hours of the office', () => {
  const services = readFixtures('services') as unknown as {
    municipality: string;
    slug: string;
    offices: RecordedOffice[];
  }[];
  const own = services.filter(({ offices }) =>
    offices.some((atOffice) => !atOffice.sameHoursAsOffice),
  );
  expect(own.length).toBeGreaterThan(0);
  for (const { municipality, slug, offices } of own) {
    const packed = packedOn(`/${municipality}/diensten/${slug}/`);
    expect(packed, slug).toHaveLength(offices.length);
    for (const [index, atOffice] of offices.entries()) {
      if (atOffice.sameHoursAsOffice) continue;
      const said = packed[index]!.hours.flatMap(({ slots }) =>
        slots.map((slot) => slot.split(' ').slice(0, 3).join(' ')),
      );
      const written = atOffice.hours.flatMap(({ slots }) =>
        slots.map(({ day, from, until }) => `${day} ${from.slice(0, 5)} ${until.slice(0, 5)}`),
      );
      expect(said, slug).toEqual(written);
    }
  }
});

test('what travels with a page stays small', () => {
  const sizes = [...pages.values()].flatMap(({ path, document }) =>
    [...document.querySelectorAll('[data-island=today-line]')].map((island) => ({
      path,
      size: island.getAttribute('data-props')!.length,
    })),
  );
  expect(sizes.length).toBeGreaterThan(50);
  expect(sizes.filter(({ size }) => size > 2500)).toEqual([]);
});
