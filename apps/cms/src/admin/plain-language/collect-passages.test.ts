import { expect, test } from 'vitest';
import { collectPassages, holdsProse } from './collect-passages.ts';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const components = {
  'part.step': { attributes: { title: { type: 'string' }, description: { type: 'text' } } },
  'block.text': { attributes: { body: { type: 'blocks' } } },
  'part.quotation': { attributes: { text: { type: 'text' } } },
};

const collect = (values: Record<string, unknown>, fields: Parameters<typeof collectPassages>[1]) =>
  collectPassages(values, fields, components);

test('long text is prose, a title is a label, in the order of the fields', () => {
  const fields = { title: { type: 'string' }, summary: { type: 'text' } };
  expect(collect({ summary: 'Wij helpen u.', title: 'Leefloon' }, fields)).toEqual([
    { kind: 'label', text: 'Leefloon' },
    { kind: 'prose', text: 'Wij helpen u.' },
  ]);
});

test('rich text is read paragraph by paragraph, with its links and its lists', () => {
  const link = { type: 'link', url: '/a', children: [{ type: 'text', text: 'onze site' }] };
  const item = (...children: object[]) => ({ type: 'list-item', children });
  const text = (words: string) => ({ type: 'text', text: words });
  const value = [
    { type: 'heading', level: 3, children: [text('Voor wie?')] },
    { type: 'paragraph', children: [text('Kijk op '), link, text('.')] },
    {
      type: 'list',
      children: [
        item(text('uw kaart')),
        item(text('een brief')),
        { type: 'list', children: [item(text('van de bank'))] },
      ],
    },
    { type: 'code', children: [text('x = 1')] },
  ];
  expect(collect({ body: value }, { body: { type: 'blocks' } })).toEqual([
    { kind: 'label', text: 'Voor wie?' },
    { kind: 'prose', text: 'Kijk op onze site.' },
    { kind: 'prose', text: 'uw kaart' },
    { kind: 'prose', text: 'een brief' },
    { kind: 'prose', text: 'van de bank' },
  ]);
});

test('the parts of an entry and the blocks of a page are read as well', () => {
  const steps = { type: 'component', component: 'part.step' };
  expect(
    collect({ steps: [{ id: 1, title: 'Bel ons', description: 'Wij luisteren.' }] }, { steps }),
  ).toEqual([
    { kind: 'label', text: 'Bel ons' },
    { kind: 'prose', text: 'Wij luisteren.' },
  ]);
  expect(
    collect(
      { blocks: [{ __component: 'block.text', body: [paragraph('Dag.')] }] },
      { blocks: { type: 'dynamiczone' } },
    ),
  ).toEqual([{ kind: 'prose', text: 'Dag.' }]);
});

test('search words, addresses and quotations are not judged', () => {
  const fields = {
    keywords: { type: 'text' },
    onlineUrl: { type: 'string' },
    phone: { type: 'string' },
    quotation: { type: 'component', component: 'part.quotation' },
  };
  const values = {
    keywords: 'tussenkomst',
    onlineUrl: 'https://www.genk.be/indienen',
    phone: '089 65 00 00',
    quotation: { text: 'Elke persoon heeft recht op maatschappelijke dienstverlening.' },
  };
  expect(collect(values, fields)).toEqual([]);
});

test('empty and half-filled fields give nothing', () => {
  const fields = {
    summary: { type: 'text' },
    body: { type: 'blocks' },
    steps: { type: 'component', component: 'part.step' },
  };
  expect(collect({ summary: null, body: null, steps: [null, {}] }, fields)).toEqual([]);
  expect(collect({ body: [paragraph(' ')] }, fields)).toEqual([]);
});

test('a form of names and dates holds no prose, one with a text in a part does', () => {
  expect(holdsProse({ label: { type: 'string' }, from: { type: 'date' } }, components)).toBe(false);
  expect(holdsProse({ keywords: { type: 'text' } }, components)).toBe(false);
  const quotation = { type: 'component', component: 'part.quotation' };
  expect(holdsProse({ quotation }, components)).toBe(false);
  const steps = { type: 'component', component: 'part.step' };
  expect(holdsProse({ steps }, components)).toBe(true);
});
