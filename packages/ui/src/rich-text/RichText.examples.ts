import type { RichTextProps } from './RichText.tsx';

export const richTextExamples = {
  everything: {
    baseLevel: 3,
    nodes: [
      { type: 'heading', level: 1, children: [{ type: 'text', text: 'Voor wie is dit?' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'U hebt recht op hulp. ' },
          { type: 'text', text: 'Altijd', bold: true, italic: true },
          { type: 'text', text: '. Lees ook ' },
          {
            type: 'link',
            url: 'https://www.vlaanderen.be/',
            children: [{ type: 'text', text: 'de uitleg van Vlaanderen' }],
          },
          { type: 'text', text: '.' },
        ],
      },
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Wat u meebrengt' }] },
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [{ type: 'text', text: 'Identiteitskaart' }] },
          { type: 'list-item', children: [{ type: 'text', text: 'Papieren over geld' }] },
          {
            type: 'list',
            format: 'ordered',
            children: [
              { type: 'list-item', children: [{ type: 'text', text: 'Loonbrief' }] },
              { type: 'list-item', children: [{ type: 'text', text: 'Facturen' }] },
            ],
          },
        ],
      },
      { type: 'quote', children: [{ type: 'text', text: 'Iedereen telt mee.' }] },
      { type: 'code', children: [{ type: 'text', text: 'BE68 5390 0754 7034' }] },
      {
        type: 'image',
        image: {
          url: '/media/onthaal.jpg',
          name: 'onthaal.jpg',
          alternativeText: 'De balie met een lage toog',
          mime: 'image/jpeg',
          size: 90,
          width: 800,
          height: 600,
        },
      },
    ],
  },
  markup: {
    nodes: [{ type: 'paragraph', children: [{ type: 'text', text: '<b>niet vet</b> & "zo"' }] }],
  },
  empty: { nodes: [] },
} satisfies Record<string, RichTextProps>;
