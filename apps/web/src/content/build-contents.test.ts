import { FormerSlugSchema, type Municipality } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import { buildContents, type EntriesByNoun } from './build-contents.ts';

const genk = { slug: 'genk', name: 'Genk' } as Municipality;
const moment = new Date('2026-11-22T12:00:00Z');
const gent = { slug: 'gent', name: 'Gent' } as Municipality;

/** Entries of Genk, with what a subsite cannot do without. */
function entriesWith(entries: Record<string, object[]>): EntriesByNoun {
  const one = [{}];
  const none = Object.fromEntries(
    ['service', 'office', 'hours-exception', 'notice', 'news-item', 'document', 'project']
      .concat('volunteer-work', 'story', 'campaign', 'page')
      .map((noun) => [noun, [] as object[]]),
  );
  const all = { ...none, profile: one, mission: one, vision: one, ...entries };
  return Object.fromEntries(
    Object.entries(all).map(([noun, list]) => [
      noun,
      list.map((entry) => ({ municipality: 'genk', ...entry })),
    ]),
  ) as unknown as EntriesByNoun;
}

function contentWith(entries: Record<string, object[]>) {
  return buildContents([genk], entriesWith(entries), moment, [])[0]!;
}

test('services stand in the order of a Dutch list', () => {
  const titles = ['Zorg', 'Één loket', 'Hulp 10', 'hulp 2', 'energie'];

  const { services } = contentWith({ service: titles.map((title) => ({ title })) });

  expect(services.map(({ title }) => title)).toEqual([
    'Één loket',
    'energie',
    'hulp 2',
    'Hulp 10',
    'Zorg',
  ]);
});

test('the main office comes first, the others by name', () => {
  const { offices } = contentWith({
    office: [
      { name: 'Wijkhuis', isMain: false },
      { name: 'Sociaal Huis', isMain: true },
      { name: 'Buurthuis', isMain: false },
    ],
  });

  expect(offices.map(({ name }) => name)).toEqual(['Sociaal Huis', 'Buurthuis', 'Wijkhuis']);
});

test('the newest news comes first, and of one day by title', () => {
  const { newsItems } = contentWith({
    'news-item': [
      { title: 'oud', publishedOn: '2025-12-31' },
      { title: 'b', publishedOn: '2026-02-01' },
      { title: 'a', publishedOn: '2026-02-01' },
    ],
  });

  expect(newsItems.map(({ title }) => title)).toEqual(['a', 'b', 'oud']);
});

test('a document without a date comes last', () => {
  const { documents } = contentWith({
    document: [{ title: 'undated' }, { title: 'dated', publishedOn: '2017-01-01' }],
  });

  expect(documents.map(({ title }) => title)).toEqual(['dated', 'undated']);
});

test('municipalities come by name, each with its own entries only', () => {
  const both = entriesWith({
    service: [
      { title: 'van Genk', municipality: 'genk' },
      { title: 'van Gent', municipality: 'gent' },
    ],
    profile: [{ municipality: 'genk' }, { municipality: 'gent' }],
    mission: [{ municipality: 'genk' }, { municipality: 'gent' }],
    vision: [{ municipality: 'genk' }, { municipality: 'gent' }],
  });

  const formerSlugs = ['genk', 'gent'].map((municipality) =>
    FormerSlugSchema.parse({ noun: 'service', municipality, from: 'oud', to: 'nieuw' }),
  );
  const contents = buildContents([gent, genk], both, moment, formerSlugs);

  expect(contents.map(({ municipality }) => municipality.name)).toEqual(['Genk', 'Gent']);
  expect(contents.map(({ services }) => services.map(({ title }) => title))).toEqual([
    ['van Genk'],
    ['van Gent'],
  ]);
  expect(contents.map((content) => content.formerSlugs)).toEqual(formerSlugs.map((one) => [one]));
});

test('a subsite whose content was never loaded stops the build', () => {
  expect(() => buildContents([gent], entriesWith({}), moment, [])).toThrow(
    'There is no profile of Gent. Look higher in the log why its content was not loaded.',
  );
});

test('a notice is there from its start until its end', () => {
  const { notices } = contentWith({
    notice: [
      { title: 'over', start: '2026-11-20T07:00:00.000Z', end: '2026-11-22T12:00:00.000Z' },
      { title: 'begins now', start: '2026-11-22T12:00:00.000Z', end: '2026-11-23T07:00:00.000Z' },
      { title: 'has no end', start: '2026-11-20T07:00:00.000Z' },
      { title: 'has yet to begin', start: '2026-11-22T12:00:00.001Z' },
    ],
  });
  expect(notices.map(({ title }) => title)).toEqual(['begins now', 'has no end']);
});
