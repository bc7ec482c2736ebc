import type { Passage } from '@sociaal-huis/schema/plain-language';

/** The part of a field's definition that says how to read its value. */
interface FieldDefinition {
  type: string;
  component?: string;
}

/** The fields of a content type or a component. */
export type FieldDefinitions = Record<string, FieldDefinition>;

/** A node of Strapi's rich text. */
interface TextNode {
  type: string;
  text?: string;
  children?: TextNode[];
}

/** Search words are whatever people type; a legal quotation or reference is not ours to reword. */
const unjudgedFields = ['keywords', 'slug', 'linkUrl', 'partners'];
const unjudgedComponents = [
  'part.quotation',
  'block.quotation',
  'part.legal-resource',
  'part.address',
];

/** Strings that hold no language. */
const machineText = /^(?:https?:|mailto:|tel:|\/|[\w.+-]+@)|^[\d\s+()/.-]+$/;

/**
 * The texts of a form, in the order of its fields: rich and long texts as prose, titles as labels.
 *
 * @param values values of the form
 * @param fields definitions of its fields
 * @param components definitions of the fields of each component
 */
export function collectPassages(
  values: Record<string, unknown>,
  fields: FieldDefinitions,
  components: Record<string, { attributes: FieldDefinitions } | undefined>,
): Passage[] {
  return Object.entries(fields).flatMap(([name, { type, component }]): Passage[] => {
    const value = values[name];
    if (unjudgedFields.includes(name) || !value) return [];
    if (type === 'text') return passage('prose', value);
    if (type === 'string') return passage('label', value);
    if (type === 'blocks') return nodesOf(value).flatMap(readNode);
    if (type !== 'component' && type !== 'dynamiczone') return [];
    return itemsOf(value).flatMap((item) => {
      const uid = component ?? String(item.__component);
      const definition = components[uid];
      if (!definition || unjudgedComponents.includes(uid)) return [];
      return collectPassages(item, definition.attributes, components);
    });
  });
}

/** Whether a form with these fields can hold sentences; a form of dates and names cannot. */
export function holdsProse(
  fields: FieldDefinitions,
  components: Record<string, { attributes: FieldDefinitions } | undefined>,
): boolean {
  return Object.entries(fields).some(([name, { type, component = '' }]) => {
    if (unjudgedFields.includes(name) || unjudgedComponents.includes(component)) return false;
    if (type === 'component')
      return holdsProse(components[component]?.attributes ?? {}, components);
    return ['text', 'blocks', 'dynamiczone'].includes(type);
  });
}

function passage(kind: Passage['kind'], value: unknown): Passage[] {
  if (typeof value !== 'string' || machineText.test(value.trim())) return [];
  return value.trim() ? [{ kind, text: value }] : [];
}

function readNode(node: TextNode): Passage[] {
  if (node.type === 'heading') return passage('label', textOf(node));
  // Each item of a list is read by itself: it seldom ends in a full stop.
  if (node.type === 'list' || node.type === 'list-item') {
    const inner = node.children ?? [];
    const lists = inner.filter(({ type }) => type === 'list').flatMap(readNode);
    if (node.type === 'list') return inner.flatMap(readNode);
    const own = inner
      .filter(({ type }) => type !== 'list')
      .map(textOf)
      .join('');
    return [...passage('prose', own), ...lists];
  }
  return node.type === 'code' || node.type === 'image' ? [] : passage('prose', textOf(node));
}

function textOf(node: TextNode): string {
  return node.text ?? (node.children ?? []).map(textOf).join('');
}

function nodesOf(value: unknown): TextNode[] {
  return Array.isArray(value) ? value : [];
}

function itemsOf(value: unknown): Record<string, unknown>[] {
  return [value].flat().filter(isRecord);
}

function isRecord(item: unknown): item is Record<string, unknown> {
  return typeof item === 'object' && item !== null;
}
