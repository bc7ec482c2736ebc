/** The words of a page, without its template: what the templates of others are filled with. */
import { parseHTML } from 'linkedom';

/** A heading, a paragraph or an item of a list. */
export interface TextBlock {
  kind: 'h2' | 'h3' | 'paragraph' | 'item';
  parts: TextPart[];
}

/** A piece of text, or a link when it has an address. */
export interface TextPart {
  text: string;
  href?: string;
}

/** All that a page says, in the order of reading. */
export interface PageText {
  title: string;
  description: string;
  blocks: TextBlock[];
  menu: Required<TextPart>[];
  trail: Required<TextPart>[];
  footer: TextBlock[];
}

const leaves = 'h2, h3, h4, p, li, dt, dd, th, td, caption';

/** Reads a page of our own site. */
export function readPageText(html: string): PageText {
  const { document } = parseHTML(html);
  const linksIn = (selector: string) =>
    [...document.querySelectorAll(`${selector} a[href]`)].map((link) => ({
      text: tidy(link.textContent ?? ''),
      href: link.getAttribute('href')!,
    }));
  return {
    title: tidy(document.querySelector('h1')!.textContent ?? ''),
    description: document.querySelector('meta[name=description]')!.getAttribute('content')!,
    blocks: readBlocks(document.querySelector('main')!),
    menu: linksIn('header nav'),
    trail: linksIn('.breadcrumb'),
    footer: readBlocks(document.querySelector('footer')!),
  };
}

function readBlocks(root: Element): TextBlock[] {
  return [...root.querySelectorAll(leaves)]
    .filter((element) => element.querySelector(leaves) === null)
    .map((element) => ({ kind: kindOf(element), parts: readParts(element) }))
    .filter(({ parts }) => parts.some(({ text }) => text.trim() !== ''));
}

function kindOf({ localName }: Element): TextBlock['kind'] {
  if (localName === 'h2') return 'h2';
  if (localName === 'h3' || localName === 'h4') return 'h3';
  return localName === 'li' ? 'item' : 'paragraph';
}

function readParts(element: Element): TextPart[] {
  return [...element.childNodes].flatMap((node): TextPart[] => {
    if (node.nodeType === node.TEXT_NODE) return [{ text: tidy(node.textContent ?? '') }];
    if (node.nodeType !== node.ELEMENT_NODE) return [];
    const child = node as Element;
    const href = child.getAttribute('href');
    if (child.localName !== 'a' || href === null) return readParts(child);
    return [{ text: tidy(child.textContent ?? ''), href }];
  });
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
