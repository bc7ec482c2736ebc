import { expect, test } from 'vitest';
import { OptionalRichTextSchema, RequiredRichTextSchema, RichTextSchema } from './rich-text.ts';

const run = (text: string) => ({ type: 'text' as const, text });
const paragraph = (...texts: string[]) => ({
  type: 'paragraph' as const,
  children: texts.map(run),
});
const heading = (level: number, text = `Kop ${level}`) => ({
  type: 'heading' as const,
  level,
  children: [run(text)],
});
const item = (text: string) => ({ type: 'list-item' as const, children: [run(text)] });
const list = (...children: unknown[]) => ({
  type: 'list' as const,
  format: 'unordered' as const,
  children,
});
const link = (url: string, text = 'hier') => ({
  type: 'link' as const,
  url,
  children: [run(text)],
});

test('leaves out paragraphs, headings, items and lists without words', () => {
  expect(
    RichTextSchema.parse([
      paragraph(''),
      paragraph('Tekst'),
      paragraph(' ', '\u00a0'),
      heading(2, ''),
      list(item(''), list(item(' '))),
      list(item('Een'), item(''), list(item('Een a'))),
    ]),
  ).toEqual([paragraph('Tekst'), list(item('Een'), list(item('Een a')))]);
});

test('keeps the spaces between runs, and drops runs without characters', () => {
  expect(RichTextSchema.parse([paragraph('Bel', ' ', '', 'ons')])).toEqual([
    paragraph('Bel', ' ', 'ons'),
  ]);
});

test('takes a run whose empty text was dropped before parsing', () => {
  expect(
    RichTextSchema.parse([{ type: 'paragraph', children: [{ type: 'text' }, run('Tekst')] }]),
  ).toEqual([paragraph('Tekst')]);
});

test('a link without words is no link', () => {
  expect(
    RichTextSchema.parse([
      { type: 'paragraph', children: [run('Lees'), link('https://example.be/', ' '), run('dit')] },
    ]),
  ).toEqual([paragraph('Lees', ' ', 'dit')]);
});

test.each([
  [
    [2, 3, 2],
    [1, 2, 1],
  ],
  [
    [1, 2, 3],
    [1, 2, 3],
  ],
  [
    [4, 6, 6, 4],
    [1, 2, 2, 1],
  ],
  [
    [2, 4, 3, 4],
    [1, 2, 2, 3],
  ],
  [
    [3, 2],
    [1, 1],
  ],
])('renumbers headings %j to %j', (before, after) => {
  const levels = RichTextSchema.parse(before.map((level) => heading(level))).map((node) =>
    node.type === 'heading' ? node.level : undefined,
  );
  expect(levels).toEqual(after);
});

test('an empty heading does not count when headings are renumbered', () => {
  expect(RichTextSchema.parse([heading(1, ''), heading(3)])).toEqual([heading(1, 'Kop 3')]);
});

test('cleaning what is clean changes nothing', () => {
  const once = RichTextSchema.parse([heading(3), paragraph('a'), heading(5), paragraph('')]);
  expect(RichTextSchema.parse(once)).toEqual(once);
});

test('strips what the editor adds and the site does not use', () => {
  expect(
    RichTextSchema.parse([
      { type: 'list', format: 'ordered', indentLevel: 0, children: [item('Een')] },
    ]),
  ).toEqual([{ type: 'list', format: 'ordered', children: [item('Een')] }]);
});

test.each(['javascript:alert(1)', 'data:text/html,x', '//kwaad.example/', 'www.example.be'])(
  'refuses a link to %s, also inside a nested list',
  (url) => {
    const nested = {
      type: 'list',
      format: 'unordered',
      children: [
        {
          type: 'list',
          format: 'ordered',
          children: [{ type: 'list-item', children: [link(url)] }],
        },
      ],
    };
    const result = RichTextSchema.safeParse([nested]);
    expect(result.error?.issues[0]?.path).toEqual([
      0,
      'children',
      0,
      'children',
      0,
      'children',
      0,
      'url',
    ]);
  },
);

test.each([
  { type: 'html', children: [] },
  { type: 'paragraph', children: [{ type: 'script', text: 'x' }] },
  { type: 'paragraph' },
  { type: 'heading', level: 7, children: [] },
  { type: 'list', format: 'dots', children: [] },
  'tekst',
])('refuses the node %j', (node) => {
  expect(RichTextSchema.safeParse([node]).success).toBe(false);
});

test('a picture in the text must be described', () => {
  const image = { url: '/uploads/a.jpg', name: 'a.jpg', mime: 'image/jpeg', size: 1 };
  const node = { type: 'image', image, children: [run('')] };
  expect(RichTextSchema.safeParse([node]).success).toBe(false);
  const described = { ...image, alternativeText: 'Een bank in het park' };
  expect(RichTextSchema.parse([{ ...node, image: described }])).toEqual([
    { type: 'image', image: described },
  ]);
});

test('text without words counts as absent where it may be absent, and is refused elsewhere', () => {
  expect(OptionalRichTextSchema.parse([paragraph('')])).toBeUndefined();
  expect(OptionalRichTextSchema.parse(undefined)).toBeUndefined();
  expect(RequiredRichTextSchema.safeParse([paragraph('')]).success).toBe(false);
  expect(RequiredRichTextSchema.safeParse([]).success).toBe(false);
});

test('drops the characters that nobody sees and that can turn a text around', () => {
  expect(RichTextSchema.parse([paragraph('Bel \u202e057\u202c\u200b 33', '\ufeff')])).toEqual([
    paragraph('Bel 057 33'),
  ]);
});
