import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { indexOptions, SearchIndex, type IndexRow, type SearchEntry } from './search.ts';

const bare = { said: '', labels: '', summary: '', parts: '', body: '' };
const rows: Omit<IndexRow, 'id'>[] = [
  { ...bare, title: 'leefloon leeflon', said: 'leefgeld rekening reken betalen betal' },
  { ...bare, title: 'energiefactuur energiefactur', parts: 'energie factur' },
  { ...bare, title: 'praattafel', body: 'leeflon' },
  { ...bare, title: 'schoolrekening betalen betal school schol' },
];
const kinds = ['service', 'service', 'news', 'service'] as const;
const entries = rows.map(({ title }, id): SearchEntry => ({
  kind: kinds[id]!,
  title: title.split(' ')[0]!,
  href: `/${id}/`,
}));
const engine = new MiniSearch(indexOptions);
engine.addAll(rows.map((row, id) => ({ id, ...row })));
const index = new SearchIndex({ entries, index: JSON.parse(JSON.stringify(engine)) });
const find = (words: string) => index.find(words).map(({ entry }) => entry.title);

test.each(['leefloon', 'lefloon', 'leeflo', 'Leefgeld'])(
  '%s finds the living wage first',
  (words) => {
    expect(find(words)[0]).toBe('leefloon');
  },
);

test('an entry with every word of a sentence goes before one with a single word', () => {
  expect(find('ik kan mijn rekening niet betalen')).toEqual(['leefloon', 'schoolrekening']);
});

test('a word finds the compound it is a part of', () => {
  expect(find('facturen')).toEqual(['energiefactuur']);
});

test('a compound that is in no text finds what its parts are in', () => {
  expect(find('energieschool')).toContain('energiefactuur');
});

test('a short word is not taken for another', () => {
  expect(find('dop')).toEqual([]);
});

test.each(['', 'ik kan niet', '!?', 'xylofoon'])('“%s” finds nothing', (words) => {
  expect(find(words)).toEqual([]);
});
