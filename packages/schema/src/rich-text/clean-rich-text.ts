import type { InlineNode, ListItemNode, ListNode, RichTextNode } from './nodes.ts';

/**
 * Puts rich text in order: leaves out what has no words in it (an empty paragraph was somebody's
 * way to make white space), and renumbers the headings.
 */
export function cleanRichText(nodes: readonly RichTextNode[]): RichTextNode[] {
  return renumberHeadings(nodes.flatMap((node) => cleanNode(node)));
}

function cleanNode(node: RichTextNode): RichTextNode[] {
  if (node.type === 'image') return [node];
  if (node.type === 'list') return cleanList(node);
  const children = cleanInline(node.children);
  return children.length === 0 ? [] : [{ ...node, children }];
}

function cleanList(list: ListNode): ListNode[] {
  const children = list.children.flatMap((child): (ListItemNode | ListNode)[] => {
    if (child.type === 'list') return cleanList(child);
    const inline = cleanInline(child.children);
    return inline.length === 0 ? [] : [{ ...child, children: inline }];
  });
  return children.length === 0 ? [] : [{ ...list, children }];
}

/** Without empty runs and wordless links; nothing at all when only white space is left. */
function cleanInline(nodes: readonly InlineNode[]): InlineNode[] {
  const kept = nodes.flatMap((node): InlineNode[] => {
    if (node.type === 'text') return node.text === '' ? [] : [node];
    const children = node.children.filter(({ text }) => text !== '');
    return children.some(({ text }) => text.trim() !== '') ? [{ ...node, children }] : children;
  });
  return kept.some((node) => node.type === 'link' || node.text.trim() !== '') ? kept : [];
}

/**
 * Gives the highest heading level 1 and each lower one the level right under its parent, so that
 * no level is skipped (WCAG 1.3.1). The page adds its own level to them.
 */
function renumberHeadings(nodes: readonly RichTextNode[]): RichTextNode[] {
  const open: number[] = [];
  return nodes.map((node) => {
    if (node.type !== 'heading') return node;
    while (open.length > 0 && open.at(-1)! >= node.level) open.pop();
    open.push(node.level);
    return { ...node, level: open.length };
  });
}
