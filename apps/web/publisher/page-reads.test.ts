import { expect, test } from 'vitest';
import type { MunicipalityContent } from '../src/content/municipality-content.ts';
import type { ReleaseManifest } from '../releases/release-manifest.ts';
import { buildReleaseNotes, digestSnapshot, getPageNotes, getReleaseNotes } from './page-reads.ts';

const pages = new Map([
  ['missie/index.html', { reads: ['mission.title', 'today'], links: ['/genk/'] }],
  ['index.html', { reads: ['services', 'mission.title'], links: ['/genk/missie/', '/genk/'] }],
]);
const digests = new Map([['today', '2026-01-05']]);

function stored(extra: object): ReleaseManifest {
  return { extra: JSON.parse(JSON.stringify(extra)) } as ReleaseManifest;
}

test('what a page read and links to comes back from the manifest', () => {
  const notes = getReleaseNotes(stored(buildReleaseNotes(pages, digests, { service: 4 })))!;
  expect(getPageNotes(notes, 'index.html')).toEqual({
    reads: ['mission.title', 'services'],
    links: ['/genk/', '/genk/missie/'],
  });
  expect(notes.counts).toEqual({ service: 4 });
  expect(notes.digests).toEqual({ today: '2026-01-05' });
});

test('a key that many pages read is written once', () => {
  const { keys, links } = buildReleaseNotes(pages, digests, {});
  expect(keys.toSorted()).toEqual(['mission.title', 'services', 'today']);
  expect(links.toSorted()).toEqual(['/genk/', '/genk/missie/']);
});

test('the order of the pages makes no difference', () => {
  const other = new Map([...pages].toReversed());
  expect(buildReleaseNotes(other, digests, {})).toEqual(buildReleaseNotes(pages, digests, {}));
});

test.each(['constructor', '__proto__', 'weg/index.html'])('there are no notes of %s', (path) => {
  expect(getPageNotes(buildReleaseNotes(pages, digests, {}), path)).toBeUndefined();
});

test.each([
  ['no release', undefined],
  ['a release of another version', stored({ pages: [] })],
  ['one without notes', stored({})],
])('%s has no notes', (_name, manifest) => {
  expect(getReleaseNotes(manifest)).toBeUndefined();
});

test('the day has a fingerprint, also where there is no content', () => {
  const snapshot = { municipalities: [], contents: [], today: '2026-01-05' };
  expect([...digestSnapshot(snapshot)]).toEqual([['today', '2026-01-05']]);
});

test('other content has another fingerprint, and only where it differs', () => {
  const digest = (title: string) =>
    digestSnapshot({
      municipalities: [],
      contents: [{ mission: { title, statement: 'Zelfde' } } as unknown as MunicipalityContent],
      today: '2026-01-05',
    });
  const [one, other] = [digest('Een'), digest('Twee')];
  const changed = [...one].filter(([key, value]) => other.get(key) !== value);
  expect(changed.map(([key]) => key)).toEqual(['mission.title']);
});
