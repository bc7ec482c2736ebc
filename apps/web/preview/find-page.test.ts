import type { ContentOf, Noun } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import type { MunicipalityContent } from '../src/content/municipality-content.ts';
import type { SitePage } from '../src/routing/site-page.ts';
import { findPage } from './find-page.ts';

const content = { offices: [{ documentId: 'main' }] } as unknown as MunicipalityContent;

function pageOf(route: string, props: object): SitePage {
  return { route, municipality: 'genk', path: '/', file: '', immutable: false, props };
}

const single = ['missie', 'visie', 'documenten', 'projecten', 'vrijwilligers', 'privacy', 'index'];
const perEntry = ['diensten/[service]', 'kantoren/[office]', 'nieuws/[news]', '[page]'];
const pages = [
  // The portal, which has no content of any municipality.
  pageOf('[...municipality]/index.astro', { content: undefined }),
  ...single.map((name) => pageOf(`[...municipality]/${name}.astro`, { content })),
  ...['main', 'other', 'x'].flatMap((documentId) =>
    perEntry.map((name) =>
      pageOf(`[...municipality]/${name}.astro`, { content, entry: { documentId } }),
    ),
  ),
];

const offices = [{ documentId: 'other' }];

test.each<[Noun, object, string, string | undefined]>([
  ['profile', {}, 'index', undefined],
  ['mission', {}, 'missie', undefined],
  ['vision', {}, 'visie', undefined],
  ['service', {}, 'diensten/[service]', 'x'],
  ['office', {}, 'kantoren/[office]', 'x'],
  ['hours-exception', { offices }, 'kantoren/[office]', 'other'],
  ['hours-exception', { offices: [] }, 'kantoren/[office]', 'main'],
  ['notice', { offices }, 'kantoren/[office]', 'other'],
  ['notice', { offices: [] }, 'index', undefined],
  ['news-item', {}, 'nieuws/[news]', 'x'],
  ['document', {}, 'documenten', undefined],
  ['project', {}, 'projecten', undefined],
  ['volunteer-work', {}, 'vrijwilligers', undefined],
  ['story', {}, 'missie', undefined],
  ['campaign', {}, 'index', undefined],
  ['page', { slug: 'ouder-worden' }, '[page]', 'x'],
  ['page', { slug: 'privacy' }, 'privacy', undefined],
])('a %s with %o is seen on %s', (noun, fields, route, documentId) => {
  const entry = { documentId: 'x', ...fields } as unknown as ContentOf<typeof noun>;
  const page = findPage(pages, noun, entry, content);
  expect(page?.route).toBe(`[...municipality]/${route}.astro`);
  expect(page?.props).toMatchObject({
    content,
    ...(documentId === undefined ? {} : { entry: { documentId } }),
  });
});

test('an entry without a page leads to none', () => {
  const entry = { documentId: 'unknown' } as ContentOf<'service'>;
  expect(findPage(pages, 'service', entry, content)).toBeUndefined();
});
