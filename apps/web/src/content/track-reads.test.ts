import { expect, test } from 'vitest';
import type { MunicipalityContent } from './municipality-content.ts';
import { withRendering } from './rendering.ts';
import { digestContent, rememberPerContent, trackReads } from './track-reads.ts';

const service = (documentId: string, fields: object = {}) => ({
  documentId,
  title: documentId,
  slug: documentId,
  ...fields,
});

function contentWith(services: object[]): MunicipalityContent {
  return { profile: { documentId: 'p', email: 'a@b.be' }, services } as never;
}

const content = contentWith([service('leefloon'), service('budget')]);

/** What a page notes that does this with the content. */
function readsOf(read: (tracked: MunicipalityContent) => unknown, given = content): string[] {
  const reads = new Set<string>();
  const snapshot = { municipalities: [], contents: [], today: '2026-11-25' };
  withRendering({ snapshot, props: {}, reads }, () => read(trackReads(given)));
  return [...reads].toSorted();
}

test('a field is noted with its entry, and what one of is there by its name alone', () => {
  expect(readsOf(({ profile }) => profile.email)).toEqual(['profile.email']);
  expect(readsOf(({ services }) => services[1]!.title)).toEqual([
    'services',
    'services/budget.title',
  ]);
});

test('who counts or walks a list depends on which entries it holds, not on their fields', () => {
  expect(readsOf(({ services }) => services.length)).toEqual(['services']);
  expect(readsOf(({ services }) => [...services])).toEqual(['services']);
  expect(readsOf(({ services }) => services.map(({ slug }) => slug))).toEqual([
    'services',
    'services/budget.slug',
    'services/leefloon.slug',
  ]);
});

test('a copy of an entry depends on all its fields, and on there being no more', () => {
  expect(readsOf(({ services }) => ({ ...services[0]! }))).toEqual([
    'services',
    'services/leefloon.*',
    'services/leefloon.documentId',
    'services/leefloon.slug',
    'services/leefloon.title',
  ]);
});

test('an entry is the same however it is reached', () => {
  readsOf((tracked) => {
    const [first] = tracked.services;
    expect(tracked.services.find((one) => one.slug === 'leefloon')).toBe(first);
    expect(tracked.services.includes(first!)).toBe(true);
  });
});

test('outside the renderer nothing is wrapped', () => {
  expect(trackReads(content)).toBe(content);
});

test('who gets a remembered result has read as much as who had it built', () => {
  const build = rememberPerContent(({ services }) => services.map(({ title }) => title).join());
  const tracked = { current: content };
  const first = readsOf((given) => {
    tracked.current = given;
    return build(given);
  });
  const second = readsOf(() => build(tracked.current));
  expect(second).toEqual(first);
  expect(second).toContain('services/budget.title');
});

/** Keys whose values differ between two contents. */
function changedBetween(before: MunicipalityContent, after: MunicipalityContent): string[] {
  const [old, fresh] = [digestContent(before), digestContent(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (key) => old.get(key) !== fresh.get(key),
  );
}

test('every change shows at the keys of those who read it', () => {
  expect(changedBetween(content, content)).toEqual([]);
  expect(
    changedBetween(content, contentWith([service('leefloon', { title: 'x' }), service('budget')])),
  ).toEqual(['services/leefloon.title']);
  expect(changedBetween(content, contentWith([service('budget'), service('leefloon')]))).toEqual([
    'services',
  ]);
  expect(
    changedBetween(
      content,
      contentWith([service('leefloon', { summary: 'nieuw' }), service('budget')]),
    ),
  ).toEqual(['services/leefloon.*', 'services/leefloon.summary']);
});
