import { fromMarkdown } from 'mdast-util-from-markdown';

type Root = ReturnType<typeof fromMarkdown>;
type FlowNode = Root['children'][number];
type ListNode = Extract<FlowNode, { type: 'list' }>;
type PhrasingNode = Extract<FlowNode, { type: 'paragraph' }>['children'][number];

type Marks = { bold?: true; italic?: true; code?: true };
type Text = { type: 'text'; text: string } & Marks;
type Link = { type: 'link'; url: string; children: Text[] };
type Inline = Text | Link;
type ListItem = { type: 'list-item'; children: Inline[] };
type List = {
  type: 'list';
  format: 'ordered' | 'unordered';
  indentLevel: number;
  children: (ListItem | List)[];
};

/** One node of Strapi's `blocks` rich text, as far as Markdown can express it. */
export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; children: Inline[] }
  | { type: 'quote'; children: Inline[] }
  | { type: 'code'; children: Text[] }
  | List;

/** What Markdown knows and Strapi's rich text has no room for, by its name in the syntax tree. */
const refused: Record<string, string> = {
  html: 'HTML',
  image: 'an image',
  imageReference: 'an image',
  thematicBreak: 'a horizontal line',
  definition: 'a link reference',
  linkReference: 'a link reference',
};

const allowed =
  'Write paragraphs, lists, headings (##), quotes (>), **bold**, *italic*, `code` and [links](https://…) only.';

/**
 * Turns Markdown (CommonMark) into Strapi's `blocks`.
 *
 * @throws Error in one sentence naming the line, what stands there and what to write.
 */
export function markdownToBlocks(markdown: string): Block[] {
  return fromMarkdown(markdown).children.map(toBlock);
}

function toBlock(node: FlowNode): Block {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: toInlines(node.children) };
    case 'heading':
      return { type: 'heading', level: node.depth, children: toInlines(node.children) };
    case 'list':
      return toList(node, 0);
    case 'code':
      return { type: 'code', children: [{ type: 'text', text: node.value }] };
    case 'blockquote':
      return { type: 'quote', children: joinParagraphs(node.children) };
    default:
      throw unexpected(node);
  }
}

/** Strapi keeps a nested list beside the item it belongs to, one level deeper. */
function toList(node: ListNode, indentLevel: number): List {
  const children = node.children.flatMap((item) => {
    const lists = item.children.filter((child) => child.type === 'list');
    const rest = item.children.filter((child) => child.type !== 'list');
    return [
      { type: 'list-item' as const, children: joinParagraphs(rest) },
      ...lists.map((list) => toList(list, indentLevel + 1)),
    ];
  });
  return { type: 'list', format: node.ordered ? 'ordered' : 'unordered', indentLevel, children };
}

/** List items and quotes hold one run of text in Strapi: paragraphs become lines of it. */
function joinParagraphs(nodes: readonly FlowNode[]): Inline[] {
  const inlines = nodes.flatMap((node, index) => {
    if (node.type !== 'paragraph') throw unexpected(node);
    const line = toInlines(node.children);
    return index === 0 ? line : [{ type: 'text' as const, text: '\n' }, ...line];
  });
  return inlines.length > 0 ? inlines : [{ type: 'text', text: '' }];
}

function toInlines(nodes: readonly PhrasingNode[], marks: Marks = {}): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        // A line break in the source is a space to the reader.
        return [{ type: 'text', text: node.value.replace(/\n/g, ' '), ...marks }];
      case 'break':
        return [{ type: 'text', text: '\n', ...marks }];
      case 'inlineCode':
        return [{ type: 'text', text: node.value, ...marks, code: true }];
      case 'strong':
        return toInlines(node.children, { ...marks, bold: true });
      case 'emphasis':
        return toInlines(node.children, { ...marks, italic: true });
      case 'link':
        return [toLink(node, marks)];
      default:
        throw unexpected(node);
    }
  });
}

function toLink(node: Extract<PhrasingNode, { type: 'link' }>, marks: Marks): Link {
  if (!/^(?:https?:\/\/|mailto:|tel:|\/(?!\/))/i.test(node.url)) {
    throw new Error(
      `line ${lineOf(node)} links to "${node.url}". Let a link start with https://, mailto:, tel: or / (an address of this site).`,
    );
  }
  const children = toInlines(node.children, marks).filter((child) => child.type === 'text');
  return { type: 'link', url: node.url, children };
}

function unexpected(node: FlowNode | PhrasingNode): Error {
  return new Error(
    `line ${lineOf(node)} holds ${refused[node.type] ?? `a ${node.type}`}, which rich text does not take there. ${allowed}`,
  );
}

function lineOf(node: FlowNode | PhrasingNode): number {
  return node.position?.start.line ?? 1;
}
