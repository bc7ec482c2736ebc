import type { Change } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import type { EntriesByNoun } from '../src/content/build-contents.ts';
import type { SitePage } from '../src/routing/site-page.ts';
import { findPlaces, isPageOf } from './find-places.ts';

const genk = { slug: 'genk' };
const site = 'https://welzijn.example.be';

const page = (route: string, path: string, documentId: string) =>
  ({ route, path, props: { entry: { documentId } } }) as SitePage & { props: object };

const pages = [
  page('[...municipality]/kantoren/[office]/contact.vcf.ts', '/genk/kantoren/a/contact.vcf', 'o'),
  page('[...municipality]/kantoren/[office].astro', '/genk/kantoren/a/', 'o'),
  page('[...municipality]/diensten/[service].astro', '/genk/diensten/leefloon/', 's'),
];

const entries = {
  service: [{ documentId: 's', slug: 'leefloon' }],
  office: [{ documentId: 'o', slug: 'a' }],
  notice: [{ documentId: 'n' }],
  project: [{ documentId: 'p', slug: 'moestuin' }],
} as unknown as EntriesByNoun;

let id = 0;
function change(noun?: string, documentId?: string): Change {
  id += 1;
  return { id, reason: 'publish', noun, documentId, files: [] };
}

function addressesOf(...changes: Change[]): string[] {
  return findPlaces(changes, genk, entries, pages, site).map(({ address }) => address);
}

test('an entry with a page of its own is there', () => {
  expect(addressesOf(change('service', 's'))).toEqual([`${site}/genk/diensten/leefloon/`]);
});

test('the page is meant, not a file beside it', () => {
  expect(addressesOf(change('office', 'o'))).toEqual([`${site}/genk/kantoren/a/`]);
});

test.each([
  ['notice', 'n', `${site}/genk/`],
  ['project', 'p', `${site}/genk/projecten/#moestuin`],
])('a %s is where it is shown', (noun, documentId, address) => {
  expect(addressesOf(change(noun, documentId))).toEqual([address]);
});

test('each entry once, however often it changed', () => {
  expect(addressesOf(change('service', 's'), change('service', 's'))).toHaveLength(1);
});

test('what is no longer there, or is about no entry, is nowhere', () => {
  expect(addressesOf(change('service', 'gone'), change(), change('service'))).toEqual([]);
});

test('a page that was made of other things belongs to no entry', () => {
  expect(isPageOf({ route: 'index.astro', props: {} } as SitePage, 's')).toBe(false);
});
