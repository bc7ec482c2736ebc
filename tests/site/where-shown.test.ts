/** Where a publisher, the preview, the search and the former addresses say that an entry is, it is. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ContentOf, contentTypes, omitNull, type Noun } from '@sociaal-huis/schema';
import type { ReleaseReport } from '@sociaal-huis/schema';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { showPublished } from '../../apps/web/preview/show-draft.ts';
import { openEarlierContent } from '../../apps/web/publisher/earlier-content.ts';
import { publishMunicipality } from '../../apps/web/publisher/publish-municipality.ts';
import { ensurePortal } from '../../apps/web/publisher/publish-portal.ts';
import { openReleaseStore } from '../../apps/web/releases/release-store.ts';
import { loadRenderer, type Renderer } from '../../apps/web/renderer/load-renderer.ts';
import { rememberAnswers, type ContentSource } from '../../apps/web/src/cms/source.ts';
import type { IndexFile } from '../../apps/web/src/search/search.ts';
import { requireRecordedSite, type BuiltSite } from '../helpers/build-site.ts';
import { foldSpace, listOwnWords } from '../helpers/own-words.ts';
import { requireRenderer } from '../helpers/renderer.ts';
import { absences, addedIds, sourceWithMore } from './where-shown.examples.ts';

const site = 'http://localhost:4321';
const municipalities = readMunicipalities();
const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-where-'));
const documents = new Map<string, Document>();
const reports = new Map<string, ReleaseReport>();
/** What is published, without what our examples add to it. */
let recorded: BuiltSite;
let renderer: Renderer;
let source: ContentSource;
let entries: Entry[];

interface Entry {
  noun: Noun;
  municipality: string;
  documentId: string;
  raw: Record<string, unknown> & { documentId: string };
  value: ContentOf<Noun>;
}

beforeAll(async () => {
  process.env.CMS = 'fixtures';
  recorded = await requireRecordedSite();
  renderer = await loadRenderer(await requireRenderer());
  source = rememberAnswers(sourceWithMore);
  entries = await loadEntries();
  await ensurePortal(workshop());
  for (const { slug: municipality } of municipalities) {
    const own = entries.filter((entry) => entry.municipality === municipality);
    const changes = own.map(({ noun, documentId }, index) => ({
      id: index + 1,
      reason: 'publish' as const,
      noun,
      documentId,
      files: [],
    }));
    const claim = { municipality, changes, lossConfirmed: true };
    reports.set(municipality, (await publishMunicipality(workshop(), claim, async () => true))!);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  recorded.remove();
});

function workshop() {
  return {
    renderer,
    source,
    store: openReleaseStore(folder),
    earlier: openEarlierContent(folder),
    municipalities,
    ownDomain: false,
    site,
    base: '/',
    allowSamples: true,
  };
}

async function loadEntries(): Promise<Entry[]> {
  const found: Entry[] = [];
  for (const { noun, schema } of contentTypes) {
    const all = await source.readAll(
      noun,
      municipalities.map(({ slug }) => slug),
    );
    for (const raw of all as Entry['raw'][]) {
      const value = schema.parse(omitNull(raw));
      const { municipality, documentId } = value;
      found.push({ noun, municipality, documentId, raw, value });
    }
  }
  return found;
}

function addressOf({ municipality, noun, documentId }: Entry): URL | undefined {
  const { addresses } = reports.get(municipality)!;
  const found = addresses.find((one) => one.noun === noun && one.documentId === documentId);
  return found && new URL(found.address);
}

function absenceOf({ municipality, noun, documentId }: Entry): string | undefined {
  return reports
    .get(municipality)!
    .unseen?.find((one) => one.noun === noun && one.documentId === documentId)?.sentence;
}

const nameOf = ({ municipality, noun, value, documentId }: Entry) =>
  `${municipality}: ${noun} ${'slug' in value ? value.slug : documentId}`;

/** What stands at an address: the part that its fragment names, or the whole page. */
function textAt({ pathname, hash }: URL, siteFolder: string): string | undefined {
  const file = join(siteFolder, decodeURIComponent(pathname), 'index.html');
  const document = documents.get(file) ?? parseHTML(readFileSync(file, 'utf8')).document;
  documents.set(file, document);
  return textOf(document, hash);
}

function textOf(document: Document, hash: string): string | undefined {
  if (hash === '') return foldSpace(document.body.textContent ?? '');
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  // A heading stands for its part of the page; what folds stands behind its own title.
  const part = target?.closest('h2') ? target.closest('section') : target?.closest('details');
  return target ? foldSpace((part ?? target).textContent ?? '') : undefined;
}

const isThere = (entry: Entry, text: string | undefined) =>
  text !== undefined &&
  listOwnWords(entry.noun, entry.value).every((words) => text.includes(words));

describe('each published entry', () => {
  test('can be read at the address in the report of the publisher, or the report says why not', () => {
    const unit = (municipality: string) => join(folder, 'live', municipality);
    const wrong = entries.filter((entry) => {
      const address = addressOf(entry);
      if (address === undefined) return absenceOf(entry) === undefined;
      const below = new URL(address.href.replace(`${site}/${entry.municipality}/`, `${site}/`));
      return !isThere(entry, textAt(below, unit(entry.municipality)));
    });
    const [ours, theirs] = [wrong.filter(isExample), wrong.filter((one) => !isExample(one))];
    console.log(
      `Wrong: ${theirs.length} of ${entries.length - addedIds.size} (and ${ours.length})`,
    );
    expect(wrong.map(nameOf)).toEqual([]);
  });

  test('can be read there on the site that astro build makes', () => {
    const wrong = entries
      .filter((entry) => !isExample(entry))
      .filter((entry) => !isThere(entry, textAt(addressOf(entry)!, recorded.siteDir)));
    expect(wrong.map(nameOf)).toEqual([]);
  });

  test('of each noun and each shared page is previewed on the page of that address', async () => {
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (const entry of entries) {
      const address = addressOf(entry);
      // Of a noun whose entries have pages of their own one shows what holds for all.
      const page = address?.hash ? address.pathname : '';
      const kind = [entry.municipality, entry.noun, page].join(' ');
      if (!address || seen.has(kind)) continue;
      seen.add(kind);
      if (!isThere(entry, await previewAt(entry, address))) wrong.push(nameOf(entry));
    }
    expect(seen.size).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });

  test('that can be found by a search is found at that address', () => {
    const found = new Map<Noun, number>();
    const wrong = municipalities.flatMap(({ slug }) => {
      const results = readIndex(slug).entries;
      return entries
        .filter(({ municipality }) => municipality === slug)
        .filter(({ noun, value }) => {
          const kind = kinds[noun];
          const title = 'title' in value ? value.title : 'name' in value ? value.name : undefined;
          return kind !== undefined && results.some((r) => r.kind === kind && r.title === title);
        })
        .filter((entry) => {
          found.set(entry.noun, (found.get(entry.noun) ?? 0) + 1);
          const { pathname, hash } = addressOf(entry)!;
          return !results.some(({ href }) => href === pathname + hash);
        });
    });
    expect(wrong.map(nameOf)).toEqual([]);
    expect([...found.keys()].toSorted()).toEqual(Object.keys(kinds).toSorted());
  });
});

test('no id stands twice on a page, whatever entries are called', () => {
  const files = readdirSync(join(folder, 'live/halle/'), { recursive: true, encoding: 'utf8' });
  const doubled = files
    .filter((file) => file.endsWith('index.html'))
    .filter((file) => {
      const { document } = parseHTML(readFileSync(join(folder, 'live/halle', file), 'utf8'));
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return new Set(ids).size !== ids.length;
    });
  expect(files).toContain('projecten/index.html');
  expect(doubled).toEqual([]);
});

const kinds: { readonly [N in Noun]?: string } = {
  service: 'service',
  office: 'office',
  'news-item': 'news',
  page: 'page',
  project: 'project',
  'volunteer-work': 'volunteer',
  document: 'document',
  mission: 'about',
  vision: 'about',
};

test('a former address leads to the page on which the entry is now', () => {
  const { addresses } = reports.get('halle')!;
  const file = join(folder, 'live/halle/doorverwijzingen.json');
  const redirects = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const pageOf = (noun: Noun, slug: string) => {
    const entry = entries.find(
      ({ value, ...one }) =>
        one.noun === noun && one.municipality === 'halle' && 'slug' in value && value.slug === slug,
    )!;
    return new URL(addresses.find(({ documentId }) => documentId === entry.documentId)!.address)
      .pathname;
  };
  expect(redirects).toEqual({
    '/halle/diensten/oud/': pageOf('service', 'leefloon'),
    '/halle/kantoren/oud/': pageOf('office', 'onthaal'),
    '/halle/nieuws/oud/': pageOf('news-item', newsOfHalle()),
    '/halle/oud/': pageOf('page', 'vrijwilliger-worden'),
    '/halle/gegevens/': pageOf('page', 'privacy'),
  });
});

test.each(absences)('$name: the report names no page, and says why', ({ documentId, sentence }) => {
  const entry = entries.find((one) => one.documentId === documentId)!;
  expect(addressOf(entry)).toBeUndefined();
  expect(absenceOf(entry)).toBe(sentence);
});

test('where nothing shows an entry, its preview says so as well', async () => {
  const entry = entries.find(({ documentId }) => documentId === 'story-of-no-mission')!;
  const shown = await showPublished(draftOf(entry), showingOf(entry));
  expect(shown).toMatchObject({
    message: { title: 'Dit staat op geen enkele pagina', intro: absenceOf(entry) },
  });
});

function isExample({ documentId }: Entry): boolean {
  return addedIds.has(documentId);
}

function newsOfHalle(): string {
  const { value } = entries.find(
    ({ noun, municipality }) => noun === 'news-item' && municipality === 'halle',
  )!;
  return (value as ContentOf<'news-item'>).slug;
}

function draftOf({ noun, municipality, raw }: Entry) {
  return { noun, municipality, updatedAt: '2026-01-01T00:00:00.000Z', entry: raw };
}

function showingOf({ municipality: slug }: Entry) {
  const municipality = municipalities.find((one) => one.slug === slug)!;
  return { renderer, municipalities, municipality, source };
}

/** What the preview shows of an entry; nothing when it is another page than that of the address. */
async function previewAt(entry: Entry, { pathname, hash }: URL): Promise<string | undefined> {
  const paths: string[] = [];
  const watched: Renderer = {
    ...renderer,
    renderPage(page, snapshot) {
      paths.push(page.path);
      return renderer.renderPage(page, snapshot);
    },
  };
  const shown = await showPublished(draftOf(entry), { ...showingOf(entry), renderer: watched });
  if (!('html' in shown) || paths.join() !== pathname) return undefined;
  return textOf(parseHTML(shown.html).document, hash);
}

function readIndex(municipality: string): IndexFile {
  const assets = join(folder, 'assets', municipality);
  const [name] = readdirSync(assets).filter((file) => /^zoek\.[0-9a-f]+\.json$/.test(file));
  return JSON.parse(readFileSync(join(assets, name!), 'utf8')) as IndexFile;
}
