import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { onlyIf } from '../helpers/left-out.ts';
import { requireBuiltSite, requireRecordedSite } from '../helpers/build-site.ts';
import { readFixtures } from '../helpers/fixtures.ts';
import { fixturesFolder, root } from '../helpers/repository.ts';
import { readPages, type SitePage } from './read-site.ts';
import { findFaults, readVocabulary, type Vocabulary } from './schema-org.ts';

const vocabularyFile = join(root, '../shared/standards/schemaorg/schemaorg-current-https.jsonld');
const needsVocabulary = onlyIf(
  existsSync(vocabularyFile),
  'There is no vocabulary of schema.org in ../shared/standards/schemaorg.',
);

type Node = Record<string, unknown>;

/** The site with its sample facts, and the same one in which every fact is said to be true. */
let recorded: Map<string, SitePage>;
let verified: Map<string, SitePage>;

beforeAll(async () => {
  const site = await requireRecordedSite();
  recorded = readPages(site.siteDir);
  site.remove();
  const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-verified-'));
  try {
    const env = { CMS: 'fixtures', CMS_RECORDING: copyAsVerified(folder) };
    await requireBuiltSite({ ...env, OUT_DIR: join(folder, 'site') });
    verified = readPages(join(folder, 'site'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function copyAsVerified(folder: string): string {
  const recording = join(folder, 'recording');
  cpSync(process.env.CMS_RECORDING || fixturesFolder, recording, { recursive: true });
  for (const name of readdirSync(join(recording, 'cms'))) {
    const file = join(recording, 'cms', name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"sample": true', '"sample": false'));
  }
  return recording;
}

/** The things a page says something about. */
function nodesOf(page: SitePage): Node[] {
  const scripts = [...page.document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.flatMap((script) => {
    const written = JSON.parse(script.textContent ?? '') as Node;
    expect(written['@context'], page.path).toBe('https://schema.org');
    return written['@graph'] as Node[];
  });
}

function nodeOf(pages: Map<string, SitePage>, path: string, type: string): Node | undefined {
  return nodesOf(pages.get(path)!).find((node) => node['@type'] === type);
}

describe('against the vocabulary of schema.org', needsVocabulary, () => {
  let vocabulary: Vocabulary;
  beforeAll(() => {
    vocabulary = readVocabulary(readFileSync(vocabularyFile, 'utf8'));
  });

  test.each(['recorded', 'verified'] as const)('the %s site is without a fault', (name) => {
    const pages = [...(name === 'recorded' ? recorded : verified).values()];
    const faults = pages.flatMap((page) =>
      nodesOf(page).flatMap((node) => findFaults(vocabulary, node, page.path)),
    );
    expect(pages.flatMap(nodesOf).length).toBeGreaterThan(100);
    expect([...new Set(faults)].slice(0, 20)).toEqual([]);
  });

  test.each<[string, Node, RegExp]>([
    ['a type', { '@type': 'SocialOffice' }, /unknown type/],
    ['a property as type', { '@type': 'name' }, /unknown type/],
    ['no type', { '@type': undefined }, /unknown type/],
    ['a property', { doorCode: '1234' }, /doorCode is unknown/],
    ['a class as property', { Place: 'Genk' }, /Place is unknown/],
    ['a superseded property', { '@type': 'GovernmentService', produces: {} }, /is superseded/],
    ['a property of another type', { headline: 'Nieuw' }, /no property of/],
    [
      'hours of a place on a service',
      { '@type': 'GovernmentService', openingHoursSpecification: {} },
      /no property of/,
    ],
    ['text for a thing', { geo: 'Genk' }, /cannot be "Genk"/],
    ['a thing of another type', { geo: { '@type': 'Person' } }, /cannot be a Person/],
    ['a fault deep down', { geo: { '@type': 'GeoCoordinates', lat: 5 } }, /lat is unknown/],
    [
      'a fault in a list',
      { contactPoint: [{ '@type': 'ContactPoint' }, 'bel'] },
      /cannot be "bel"/,
    ],
    ['no time', { '@type': 'OpeningHoursSpecification', opens: '9u' }, /cannot be "9u"/],
    [
      'an hour that does not exist',
      { '@type': 'OpeningHoursSpecification', closes: '25:00' },
      /25:00/,
    ],
    ['a Dutch day', { '@type': 'OpeningHoursSpecification', dayOfWeek: 'maandag' }, /maandag/],
    [
      'a day without address',
      { '@type': 'OpeningHoursSpecification', dayOfWeek: 'Monday' },
      /Monday/,
    ],
    [
      'an address of no day',
      { '@type': 'OpeningHoursSpecification', dayOfWeek: 'https://schema.org/Person' },
      /Person/,
    ],
    ['no date', { '@type': 'OpeningHoursSpecification', validFrom: '2026-13-01' }, /2026-13-01/],
    ['an address of half a page', { url: '/genk/' }, /cannot be "\/genk\/"/],
    ['an identity of half a page', { '@id': '#kantoor' }, /has the @id/],
    ['an empty text', { name: ' ' }, /cannot be " "/],
    ['an empty list', { telephone: [] }, /empty list/],
  ])('the check refuses %s', (_what, change, message) => {
    const good = { '@type': 'GovernmentOffice', name: 'Huis', url: 'https://huis.example/' };
    expect(findFaults(vocabulary, good)).toEqual([]);
    expect(findFaults(vocabulary, { ...good, ...change }).join('\n')).toMatch(message);
  });
});

const kinds = [
  ['offices', 'kantoren', 'GovernmentOffice'],
  ['services', 'diensten', 'GovernmentService'],
  ['news-items', 'nieuws', 'NewsArticle'],
] as const;

test.each(kinds)('each page of %s (%s) says that it is about a %s', (plural, folder, type) => {
  const paths = readFixtures(plural).map(
    ({ municipality, slug }) => `/${municipality}/${folder}/${slug}/`,
  );
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !nodeOf(verified, path, type))).toEqual([]);
});

test.each(['', 'contact/', 'missie/'])('the page /%s of each subsite is about the OCMW', (page) => {
  const slugs = readFixtures('profiles').map(({ municipality }) => String(municipality));
  const type = 'GovernmentOrganization';
  expect(slugs.filter((slug) => !nodeOf(verified, `/${slug}/${page}`, type)?.taxID)).toEqual([]);
});

test.each(['toegankelijkheid/', 'privacy/'])(
  'the page /%s of each subsite tells machines where it lies',
  (page) => {
    const slugs = readFixtures('profiles').map(({ municipality }) => String(municipality));
    const without = slugs.filter((slug) => !nodeOf(recorded, `/${slug}/${page}`, 'BreadcrumbList'));
    expect(without).toEqual([]);
  },
);

test('the trail in the data is the trail on the page', () => {
  const trails = [...recorded.values()].flatMap((page) => {
    const links = [...page.document.querySelectorAll('.breadcrumb li')];
    const list = nodesOf(page).find((node) => node['@type'] === 'BreadcrumbList');
    if (links.length === 0 && !list) return [];
    const shown = links.map((item) => item.textContent?.trim());
    const told = (list?.itemListElement as Node[] | undefined)?.map(({ name }) => name);
    return [{ path: page.path, shown, told }];
  });
  expect(trails.length).toBeGreaterThan(100);
  for (const { path, shown, told } of trails) expect(told, path).toEqual(shown);
});

test('sample facts are told to people with a mark on them, and to machines not at all', () => {
  const claims = /"(?:telephone|email|opens|address|contactPoint|availableChannel)"/;
  const paths = kinds.flatMap(([plural, folder]) =>
    readFixtures(plural)
      .filter(({ sample }) => sample === true)
      .map(({ municipality, slug }) => `/${municipality}/${folder}/${slug}/`),
  );
  expect(paths.length).toBeGreaterThan(0);
  const claiming = (pages: Map<string, SitePage>) =>
    paths.filter((path) => claims.test(JSON.stringify(nodesOf(pages.get(path)!))));
  expect(claiming(recorded)).toEqual([]);
  // The same entries do claim them once an officer has verified the facts.
  expect(claiming(verified).length).toBeGreaterThan(paths.length / 3);
});

test('each office that works as usual tells each day on which one can come by', () => {
  const english = { maandag: 'Monday', dinsdag: 'Tuesday', woensdag: 'Wednesday' } as const;
  const offices = readFixtures('offices').filter((entry) => entry.operatingStatus === 'normaal');
  const days = offices.flatMap(({ municipality, slug, hours }) => {
    const path = `/${municipality}/kantoren/${slug}/`;
    const slots = (hours as { slots: { day: string; mode: string }[] }[]).at(-1)?.slots ?? [];
    return slots
      .filter(({ day, mode }) => mode !== 'telefonisch' && day in english)
      .map(({ day }) => ({ path, day: `schema.org/${english[day as keyof typeof english]}` }));
  });
  expect(days.length).toBeGreaterThan(20);
  const silent = days.filter(({ path, day }) => {
    const told = nodeOf(verified, path, 'GovernmentOffice')?.openingHoursSpecification;
    return !JSON.stringify(told ?? []).includes(day);
  });
  expect(silent).toEqual([]);
});
