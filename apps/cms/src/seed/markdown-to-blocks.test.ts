import { expect, test } from 'vitest';
import { markdownToBlocks } from './markdown-to-blocks.ts';

test('paragraphs are kept apart, and a line break in the source is a space', () => {
  expect(markdownToBlocks('Kom langs\nop maandag.\n\nBel gerust.')).toEqual([
    { type: 'paragraph', children: [{ type: 'text', text: 'Kom langs op maandag.' }] },
    { type: 'paragraph', children: [{ type: 'text', text: 'Bel gerust.' }] },
  ]);
});

test('a hard line break stays a line break', () => {
  const [paragraph] = markdownToBlocks('Sociaal Huis  \nStadsplein 1');
  expect(paragraph?.children.map((child) => 'text' in child && child.text)).toEqual([
    'Sociaal Huis',
    '\n',
    'Stadsplein 1',
  ]);
});

test('bold, italic and code can lie within each other', () => {
  expect(markdownToBlocks('**vet *en schuin*** `code`')).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'vet ', bold: true },
        { type: 'text', text: 'en schuin', bold: true, italic: true },
        { type: 'text', text: ' ' },
        { type: 'text', text: 'code', code: true },
      ],
    },
  ]);
});

test('a heading keeps its level', () => {
  expect(markdownToBlocks('## Wat brengt u mee?')).toEqual([
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Wat brengt u mee?' }] },
  ]);
});

test('a link keeps its address and its text', () => {
  expect(markdownToBlocks('[Bel ons](tel:+3289000000)')).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'link', url: 'tel:+3289000000', children: [{ type: 'text', text: 'Bel ons' }] },
      ],
    },
  ]);
});

test('a nested list stands beside its item, one level deeper', () => {
  expect(markdownToBlocks('1. Eerst\n   - a\n2. Dan')).toEqual([
    {
      type: 'list',
      format: 'ordered',
      indentLevel: 0,
      children: [
        { type: 'list-item', children: [{ type: 'text', text: 'Eerst' }] },
        {
          type: 'list',
          format: 'unordered',
          indentLevel: 1,
          children: [{ type: 'list-item', children: [{ type: 'text', text: 'a' }] }],
        },
        { type: 'list-item', children: [{ type: 'text', text: 'Dan' }] },
      ],
    },
  ]);
});

test('paragraphs of a quote become lines', () => {
  expect(markdownToBlocks('> Een\n>\n> Twee')).toEqual([
    {
      type: 'quote',
      children: [
        { type: 'text', text: 'Een' },
        { type: 'text', text: '\n' },
        { type: 'text', text: 'Twee' },
      ],
    },
  ]);
});

test('an empty text gives no blocks', () => {
  expect(markdownToBlocks('\n\n')).toEqual([]);
});

test('what rich text has no at for is refused by line and name', () => {
  expect(() => markdownToBlocks('Dag\n\n![foto](/a.png)')).toThrow(
    'line 3 holds an image, which rich text does not take there. Write paragraphs, lists,',
  );
  expect(() => markdownToBlocks('<b>Dag</b>')).toThrow('line 1 holds HTML');
});

test.for(['javascript:alert(1)', '#boven', '//elders.example', 'www.genk.be'])(
  'a link to %s is refused',
  (url) => {
    expect(() => markdownToBlocks(`[hier](${url})`)).toThrow(
      `line 1 links to "${url}". Let a link start with https://, mailto:, tel: or / (an address of this site).`,
    );
  },
);
