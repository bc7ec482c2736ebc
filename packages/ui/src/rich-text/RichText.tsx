import { Fragment, type ReactNode } from 'react';
import type { RichText as RichTextNodes } from '@sociaal-huis/schema';
import { Heading, type HeadingLevel } from '../heading/Heading.tsx';

type Node = RichTextNodes[number];
type ListNode = Extract<Node, { type: 'list' }>;
type InlineNode = Extract<Node, { type: 'paragraph' }>['children'][number];

export interface RichTextProps {
  nodes: RichTextNodes;
  /** Level that the text's own highest heading gets. */
  baseLevel?: HeadingLevel;
}

/** Formatted text from the CMS. Its headings fall in line with the page around it. */
export function RichText({ nodes, baseLevel = 2 }: RichTextProps) {
  return (
    <div className="rich-text">
      {nodes.map((node, index) => (
        <Fragment key={index}>{renderNode(node, baseLevel)}</Fragment>
      ))}
    </div>
  );
}

function renderNode(node: Node, baseLevel: HeadingLevel): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return <p>{renderInline(node.children)}</p>;
    case 'heading': {
      const level = Math.min(baseLevel + node.level - 1, 6) as HeadingLevel;
      return <Heading level={level}>{renderInline(node.children)}</Heading>;
    }
    case 'list':
      return renderList(node);
    case 'quote':
      return (
        <blockquote>
          <p>{renderInline(node.children)}</p>
        </blockquote>
      );
    case 'code':
      return (
        <pre>
          <code>{renderInline(node.children)}</code>
        </pre>
      );
    case 'image':
      return (
        <img
          src={node.image.url}
          alt={node.image.alternativeText ?? ''}
          width={node.image.width}
          height={node.image.height}
          loading="lazy"
        />
      );
  }
}

/** Strapi puts a nested list beside the item it belongs to; HTML wants it inside that item. */
function renderList({ format, children }: ListNode): ReactNode {
  const items: { content: ReactNode; nested: ReactNode[] }[] = [];
  for (const child of children) {
    if (child.type === 'list-item') {
      items.push({ content: renderInline(child.children), nested: [] });
    } else if (items.length > 0) {
      items.at(-1)!.nested.push(renderList(child));
    } else {
      items.push({ content: null, nested: [renderList(child)] });
    }
  }
  const rendered = items.map(({ content, nested }, index) => (
    <li key={index}>
      {content}
      {nested.map((list, place) => (
        <Fragment key={place}>{list}</Fragment>
      ))}
    </li>
  ));
  return format === 'ordered' ? <ol>{rendered}</ol> : <ul>{rendered}</ul>;
}

function renderInline(nodes: readonly InlineNode[]): ReactNode {
  return nodes.map((node, index) => (
    <Fragment key={index}>
      {node.type === 'link' ? (
        <a href={node.url}>{renderInline(node.children)}</a>
      ) : (
        renderText(node)
      )}
    </Fragment>
  ));
}

function renderText(node: Extract<InlineNode, { type: 'text' }>): ReactNode {
  let content: ReactNode = node.text;
  if (node.code) content = <code>{content}</code>;
  if (node.strikethrough) content = <s>{content}</s>;
  if (node.underline) content = <u>{content}</u>;
  if (node.italic) content = <em>{content}</em>;
  if (node.bold) content = <strong>{content}</strong>;
  return content;
}
