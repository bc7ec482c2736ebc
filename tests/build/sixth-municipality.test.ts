import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentTypes } from '@sociaal-huis/schema';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireBuiltSite } from '../helpers/build-site.ts';
import { startFaultyCms, type Entry } from '../helpers/faulty-cms.ts';
import { readFixtures } from '../helpers/fixtures.ts';
import { copyMunicipalitiesWithSixth, sixth } from '../helpers/sixth-municipality.ts';
import { readPages, visibleText, type SitePage } from '../site/read-site.ts';

/** The municipality whose content the sixth one takes over. */
const model = 'genk';

const modelIds = new Set(
  contentTypes.flatMap(({ plural }) =>
    readFixtures(plural)
      .filter(({ municipality }) => municipality === model)
      .map(({ documentId }) => documentId),
  ),
);

/** What an officer of the sixth adds to the privacy page. */
const aboutPrivacy = {
  ...ofSixth(readFixtures('pages').find(({ municipality }) => municipality === model)!),
  documentId: 'xprivacy',
  title: 'Onze server',
  slug: 'privacy',
  blocks: [
    {
      __component: 'block.text',
      body: [
        {
          type: 'paragraph',
          children: [{ type: 'text', text: 'Het logboek blijft dertig dagen bewaard.' }],
        },
      ],
    },
  ],
};

let folder: string;
let siteDir: string;
let configs: string;
let pages: Map<string, SitePage>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-sixth-'));
  configs = copyMunicipalitiesWithSixth(join(folder, 'municipalities'));
  siteDir = join(folder, 'site');
  const cms = await startFaultyCms({
    entries: (plural, entries) => [
      ...entries,
      ...entries.filter(({ municipality }) => municipality === model).map(ofSixth),
      ...(plural === 'pages' ? [aboutPrivacy] : []),
    ],
  });
  try {
    await requireBuiltSite({
      CMS_URL: cms.url,
      CMS_TOKEN: 'token',
      OUT_DIR: siteDir,
      ALLOW_SAMPLES: '1',
      MUNICIPALITIES_DIR: configs,
    });
  } finally {
    await cms.stop();
  }
  pages = readPages(siteDir);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('one more file gives one more subsite, with every page the others have', () => {
  const pathsBelow = (slug: string) =>
    [...pages.keys()]
      .filter((path) => path.startsWith(`/${slug}/`))
      .map((path) => path.slice(slug.length + 2))
      .toSorted();
  expect(pathsBelow(sixth)).toEqual(pathsBelow(model));
  expect(pathsBelow(sixth).length).toBeGreaterThan(25);
  const nameless = [...pages.values()]
    .filter(({ path }) => path.startsWith(`/${sixth}/`))
    .filter((page) => !visibleText(page).includes('OCMW Brakel-aan-Zee'));
  expect(nameless.map(({ path }) => path)).toEqual([]);
});

test('it wears its own theme, and nobody else does', () => {
  const municipalities = readMunicipalities(configs);
  const sheets = new Map(municipalities.map(({ slug }) => [slug, themeSheetOf(slug)]));
  const { theme } = municipalities.find(({ slug }) => slug === sixth)!;
  expect(sheets.get(sixth)).toContain(theme.brand);
  expect(new Set(sheets.values()).size).toBe(6);
});

test('the portal leads to six municipalities', () => {
  const portal = pages.get('/')!;
  const slugs = readMunicipalities(configs).map(({ slug }) => slug);
  const listed = slugs.filter((slug) => portal.document.querySelector(`a[href="/${slug}/"]`));
  expect(listed).toEqual(slugs);
  expect(listed).toHaveLength(6);
  expect(visibleText(portal)).toContain('Brakel-Duinen');
});

test('its accessibility statement claims nothing, as it was not tested yet', () => {
  const statement = visibleText(pages.get(`/${sixth}/toegankelijkheid/`)!);
  expect(statement).toContain('deze website is nog niet getest');
  expect(statement).not.toMatch(/Ja, volledig|Gedeeltelijk/);
});

test('what an officer adds to the privacy page stands below what the site says itself', () => {
  const own = visibleText(pages.get(`/${sixth}/privacy/`)!);
  expect(own).toMatch(/plaatst geen cookies.*Meer over privacy bij.*dertig dagen bewaard/);
  expect(own).not.toContain('nog niet ingevuld');
  expect(visibleText(pages.get(`/${model}/privacy/`)!)).toContain('nog niet ingevuld');
});

/** The style sheet that only the pages of one subsite load. */
function themeSheetOf(slug: string): string {
  const link = pages.get(`/${slug}/`)?.document.querySelector(`link[href^="/${slug}/thema."]`);
  expect(link, `the theme of ${slug}`).not.toBeNull();
  return readFileSync(join(siteDir, link!.getAttribute('href')!), 'utf8');
}

/** The same entry at the sixth municipality; what it points at moves along. */
function ofSixth(entry: Entry): Entry {
  return { ...(withOwnIds(entry) as Entry), municipality: sixth };
}

function withOwnIds(value: unknown): unknown {
  // Recorded identities are hexadecimal: none begins with an x.
  if (typeof value === 'string') return modelIds.has(value) ? `x${value.slice(1)}` : value;
  if (Array.isArray(value)) return value.map(withOwnIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [key, withOwnIds(inside)]),
  );
}
