/** Releases made by the real renderer into a real store, of recorded content that a test may change. */
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Noun, ReleaseReport } from '@sociaal-huis/schema';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { openEarlierContent } from '../../apps/web/publisher/earlier-content.ts';
import { publishMunicipality } from '../../apps/web/publisher/publish-municipality.ts';
import { openReleaseStore } from '../../apps/web/releases/release-store.ts';
import type { Workshop } from '../../apps/web/publisher/workshop.ts';
import { loadRenderer, type Renderer } from '../../apps/web/renderer/load-renderer.ts';
import { type ContentSource, createRecordedSource } from '../../apps/web/src/cms/source.ts';
import { mediaFileName } from '../../apps/web/src/routing/paths.ts';
import { fixturesFolder } from '../helpers/repository.ts';
import type { Published } from './editor.ts';

const recorded = createRecordedSource(fixturesFolder);
const parent = mkdtempSync(join(tmpdir(), 'sociaal-huis-release-'));
let renderer: Renderer;
let folder = join(parent, 'first');
let first: ReleaseReport;
/** What the source gives: the recorded entries, and what a test put in their place. */
let changed: Partial<Record<Noun, (entries: Published[]) => Published[]>>;
let media: Uint8Array | undefined;

const source: ContentSource = {
  ...recorded,
  async readAll(noun, slugs) {
    const entries = structuredClone(await recorded.readAll(noun, slugs)) as Published[];
    return changed[noun]?.(entries) ?? entries;
  },
  readMedia: async (url) => media ?? recorded.readMedia(url),
};

beforeAll(async () => {
  process.env.CMS = 'fixtures';
  renderer = await loadRenderer(inject('rendererDir'));
  changed = {};
  first = await publish();
});
afterAll(() => rmSync(parent, { recursive: true }));

beforeEach(() => {
  // Each test goes on from the first release.
  folder = mkdtempSync(join(parent, 'next-'));
  cpSync(join(parent, 'first'), folder, { recursive: true, verbatimSymlinks: true });
  changed = {};
  media = undefined;
});

function openShop(): Workshop {
  return {
    renderer,
    source,
    store: openReleaseStore(folder),
    earlier: openEarlierContent(folder),
    municipalities: readMunicipalities(),
    // At the root of a domain of its own: then the portal's files are in the release.
    ownDomain: true,
    site: 'http://localhost:4321',
    base: '/',
    allowSamples: true,
  };
}

async function publish(files: string[] = [], shop = openShop()) {
  const changes = [{ id: 1, reason: 'media' as const, files }];
  const claim = { municipality: 'halle', changes, lossConfirmed: false };
  const report = await publishMunicipality(shop, claim, async () => true);
  if (!report) throw new Error('The release went to somebody else.');
  return report;
}

function live(path: string): string {
  return readFileSync(join(folder, 'live/halle', path), 'utf8');
}

test('what did not change is taken over, without a byte on the disk', async () => {
  const inode = () => statSync(join(folder, 'live/halle/halle/missie/index.html')).ino;
  const before = inode();
  const second = await publish();
  expect(first.rendered).toBeGreaterThan(30);
  expect(second).toMatchObject({ rendered: 0, kept: first.rendered + first.kept });
  expect(inode()).toBe(before);
  const [newest, oldest] = await openReleaseStore(folder).list('halle');
  expect(newest!.files).toEqual(oldest!.files);
});

test('a change is seen on each page that shows it, and only those are made anew', async () => {
  changed.service = ([service, ...others]) => [
    { ...service!, summary: 'Nieuwe samenvatting.' },
    ...others,
  ];
  const second = await publish();
  const [service] = (await recorded.readAll('service', ['halle'])) as { slug: string }[];
  expect(live(`halle/diensten/${service!.slug}/index.html`)).toContain('Nieuwe samenvatting.');
  expect(live('halle/diensten/index.html')).toContain('Nieuwe samenvatting.');
  expect(second.rendered).toBeGreaterThan(1);
  expect(second.rendered).toBeLessThan(first.rendered / 2);
});

describe('a file that was replaced', () => {
  let url: string;
  let file: string;
  const isNew = () => live(file) === 'nieuw';
  beforeEach(async () => {
    const [office] = (await recorded.readAll('office', ['halle'])).filter(
      (entry) => (entry as Published).photo,
    ) as { photo: { url: string } }[];
    url = office!.photo.url;
    file = `halle/media/${mediaFileName({ url })}`;
  });

  test('is read again when the CMS says so', async () => {
    media = Buffer.from('nieuw');
    await publish();
    expect(isNew()).toBe(false);
    await publish([url]);
    expect(isNew()).toBe(true);
  });

  test('is read again after an older release was put back, which holds the older file', async () => {
    media = Buffer.from('nieuw');
    await publish([url]);
    await openReleaseStore(folder).rollback('halle');
    expect(isNew()).toBe(false);
    await publish();
    expect(isNew()).toBe(true);
  });
});

test('a page that cannot be made stays as it was, and is made as soon as it can', async () => {
  const title = (words: string) => {
    changed.mission = ([mission]) => [{ ...mission!, title: words }];
  };
  title('Tweede');
  const failing: Renderer = {
    ...renderer,
    async renderPage(page, snapshot) {
      if (page.path.endsWith('/missie/')) throw new Error('The page breaks.');
      return renderer.renderPage(page, snapshot);
    },
  };
  const { quarantined } = await publish([], { ...openShop(), renderer: failing });
  expect(live('halle/missie/index.html')).not.toContain('Tweede');
  expect(quarantined).toMatchObject([
    {
      sentences: [
        'De pagina /halle/missie/ kon niet gemaakt worden. Verwittig wie de site beheert: dit is een fout in de site.',
      ],
      earlierVersionStays: true,
    },
  ]);
  expect((await publish()).quarantined).toEqual([]);
  expect(live('halle/missie/index.html')).toContain('Tweede');
});

test('whoever lost the claim on the way makes nothing live', async () => {
  changed.mission = ([mission]) => [{ ...mission!, title: 'Van wie te laat kwam' }];
  const claim = { municipality: 'halle', changes: [], lossConfirmed: false };
  const onStage = async (stage: string) => stage !== 'release';
  expect(await publishMunicipality(openShop(), claim, onStage)).toBeUndefined();
  expect(live('halle/missie/index.html')).not.toContain('Van wie te laat kwam');
  expect(await openReleaseStore(folder).list('halle')).toHaveLength(1);
});
