import { texts } from './corpus.ts';

const text = (value: string, style = {}) => ({ type: 'text', text: value, ...style });
const whole = texts.join(' ');
const styles = [
  {},
  { bold: true },
  { italic: true },
  { underline: true },
  { strikethrough: true },
  { code: true },
];

/** A formatted text with the whole corpus in a node of each kind; few nodes, for the editor's sake. */
export function buildAttackedBlocks(picture: object): object[] {
  const item = { type: 'list-item', children: [text(whole)] };
  const nested = { type: 'list', format: 'ordered', children: [item] };
  const link = { type: 'link', url: 'https://www.example.be/', children: [text(whole)] };
  return [
    { type: 'heading', level: 1, children: [text(whole)] },
    { type: 'paragraph', children: [...styles.map((style) => text(whole, style)), link, text('')] },
    { type: 'list', format: 'unordered', children: [item, nested] },
    { type: 'quote', children: [text(whole)] },
    { type: 'code', children: [text(whole)] },
    { type: 'image', image: picture, children: [text('')] },
  ];
}

/** A formatted text with one link. */
export function buildLink(url: string): object[] {
  const link = { type: 'link', url, children: [text('hier')] };
  return [{ type: 'paragraph', children: [text('Lees het '), link, text('.')] }];
}

/** Formatted texts of which a node is not one of ours, or has more than ours have. */
export function buildStrangeBlocks(picture: object): object[][] {
  const paragraph = (child: object) => [{ type: 'paragraph', children: [child] }];
  return [
    [{ type: 'script', children: [text('__hit()')] }],
    [{ type: 'html', value: '<script>__hit()</script>', children: [text('x')] }],
    [{ type: 'heading', level: '1 onclick=__hit()', children: [text('x')] }],
    [{ type: 'list', format: 'x" onclick="__hit()', children: [] }],
    [{ type: 'image', image: { ...picture, url: 'javascript:__hit()' }, children: [text('')] }],
    [{ type: 'image', image: { ...picture, url: 'data:text/html,x' }, children: [text('')] }],
    [{ type: 'image', image: { ...picture, width: '1" onerror="__hit()' }, children: [text('')] }],
    paragraph({ type: 'script', text: '__hit()' }),
    paragraph({ type: 'text', text: { html: '<script>__hit()</script>' } }),
    paragraph({ type: 'text', text: ['<script>__hit()</script>'] }),
  ];
}
