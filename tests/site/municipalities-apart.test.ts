import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contentTypes, type Municipality } from '@sociaal-huis/schema';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireRecordedSite, type BuiltSite } from '../helpers/build-site.ts';
import { readFixtures } from '../helpers/fixtures.ts';

interface Contact {
  street: string;
  houseNumber: string;
  number: string;
}

const municipalities = readMunicipalities();
let site: BuiltSite;
let files: string[];

beforeAll(async () => {
  site = await requireRecordedSite();
  files = readdirSync(site.siteDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site.siteDir.length + 1));
});

afterAll(() => site.remove());

const filesOf = (slug: string) => files.filter((file) => file.startsWith(`${slug}/`));
/** The packed twin of a text (`.br`, `.gz`) holds the same text. */
const isText = (file: string) => !/\.(?:pdf|png|jpe?g|webp|avif|woff2?|ico|br|gz)$/.test(file);

/** Every object inside a value, itself included. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside];
}

/** What gives a municipality away: its names and numbers, and every way to reach it. */
function tracesOf({ slug, publicName, ocmw, authority, domain }: Municipality): string[] {
  const bodies = [ocmw, authority].flatMap(({ name, kbo, ovo }) => [
    name,
    kbo,
    kbo.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3'),
    ovo,
  ]);
  const entries = contentTypes.flatMap(({ plural }) =>
    readFixtures(plural).filter(({ municipality }) => municipality === slug),
  );
  const contacts = objectsIn(entries).flatMap((part) => {
    const { street, houseNumber, number } = part as unknown as Partial<Contact>;
    return [
      part.email,
      part.accessibilityEmail,
      part.phone,
      number,
      number && `tel:+32${number.replaceAll(/\D/g, '').slice(1)}`,
      street && `${street} ${houseNumber}`,
    ];
  });
  const places = [`"/${slug}/`, `localhost:4321/${slug}/`, `/${slug}/thema.`, `/${slug}/deel.png`];
  const found = [publicName, domain, ...bodies, ...contacts, ...places];
  return [...new Set(found.filter((trace): trace is string => typeof trace === 'string'))];
}

test.each(municipalities.map((municipality) => [municipality.slug, municipality] as const))(
  'no file of %s shows anything of another municipality',
  (slug, municipality) => {
    const own = tracesOf(municipality);
    // Two municipalities may share a made-up address: that one gives nobody away.
    const foreign = municipalities
      .filter((other) => other.slug !== slug)
      .flatMap(tracesOf)
      .filter((trace) => !own.some((mine) => mine.includes(trace)));
    const texts = filesOf(slug).filter(isText);
    expect(new Set(texts.map((file) => file.slice(file.lastIndexOf('.'))))).toEqual(
      new Set(['.html', '.css', '.svg', '.json', '.xml', '.ics', '.vcf']),
    );
    const faults = texts.flatMap((file) => {
      // A calendar and a card break long lines in the middle of a word.
      const text = readFileSync(join(site.siteDir, file), 'utf8').replaceAll('\r\n ', '');
      return foreign.filter((trace) => text.includes(trace)).map((trace) => `${file}: ${trace}`);
    });
    expect(foreign.length).toBeGreaterThan(40);
    expect(faults).toEqual([]);
  },
);

test('the traces that are looked for stand on the pages of whom they belong to', () => {
  const absent = municipalities.flatMap((municipality) => {
    const pages = filesOf(municipality.slug).filter((file) => /\.(?:html|vcf)$/.test(file));
    const text = pages.map((file) => readFileSync(join(site.siteDir, file), 'utf8')).join('\n');
    const { publicName, ocmw } = municipality;
    const profile = readFixtures('profiles').find((one) => one.municipality === municipality.slug);
    const traces = [publicName, ocmw.name, String(profile?.email)];
    expect(tracesOf(municipality)).toEqual(expect.arrayContaining(traces));
    return traces.filter((trace) => !text.includes(trace));
  });
  expect(absent).toEqual([]);
});

test('each subsite has one theme and one picture to share, unlike those of the others', () => {
  for (const kind of [/\/thema\.\w+\.css$/, /^[^/]+\/deel\.png$/, /^[^/]+\/favicon\.svg$/]) {
    const contents = municipalities.map(({ slug }) => {
      const [file, ...more] = filesOf(slug).filter((name) => kind.test(name));
      expect(more, `${slug} ${kind}`).toEqual([]);
      return readFileSync(join(site.siteDir, file!)).toString('base64');
    });
    expect(new Set(contents).size, String(kind)).toBe(municipalities.length);
  }
});

test.each(municipalities.map(({ slug }) => slug))('%s keeps no file of another', (slug) => {
  const entries = contentTypes.flatMap(({ plural }) => readFixtures(plural));
  const own = entries.filter(({ municipality }) => municipality === slug);
  const known = new Set(objectsIn(own).map(({ url }) => basename(String(url))));
  const kept = filesOf(slug).filter((file) => file.startsWith(`${slug}/media/`));
  expect(kept.map((file) => basename(file)).filter((name) => !known.has(name))).toEqual([]);
});
