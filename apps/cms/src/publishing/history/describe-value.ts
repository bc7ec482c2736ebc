import { brusselsDate, brusselsTime, formatDate } from '@sociaal-huis/schema';
import { type Attribute, type AttributesOf, isOwnType, nameOf } from '../../strapi/attributes.ts';
import type { Fields } from '../entry/walk-entry.ts';

/** Fields that Strapi keeps by itself, and the municipality, which never changes. */
const kept = new Set(['createdAt', 'updatedAt', 'publishedAt', 'locale', 'municipality']);

/** The fields of a type or component that people write. */
export function writtenFields(uid: string, attributesOf: AttributesOf): [string, Attribute][] {
  return Object.entries(attributesOf(uid)).filter(
    ([name, { type, target }]) => !kept.has(name) && (type !== 'relation' || isOwnType(target)),
  );
}

export function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length)
  );
}

/** A value in Dutch, on one line, for whoever compares two versions. Empty: an empty text. */
export function describeValue(
  attribute: Attribute,
  value: unknown,
  attributesOf: AttributesOf,
): string {
  if (isEmpty(value)) return '';
  if (attribute.type === 'component' || attribute.type === 'dynamiczone') {
    return listOf(value)
      .map((item) => describeComponent(item, attribute, attributesOf))
      .join('; ');
  }
  if (attribute.type === 'relation' || attribute.type === 'media') {
    return listOf(value)
      .map((item) => nameOf(item) ?? 'zonder naam')
      .join(', ');
  }
  return describeSimple(attribute, value);
}

function describeComponent(
  item: Fields,
  { component }: Attribute,
  attributesOf: AttributesOf,
): string {
  return writtenFields(component ?? String(item.__component), attributesOf)
    .map(([name, attribute]) => describeValue(attribute, item[name], attributesOf))
    .filter((text) => text !== '')
    .join(', ');
}

function describeSimple({ type, options }: Attribute, value: unknown): string {
  switch (type) {
    case 'boolean':
      return value === true ? 'ja' : 'nee';
    case 'date':
      return formatDate(String(value));
    case 'datetime': {
      const moment = new Date(String(value));
      return `${formatDate(brusselsDate(moment))} om ${brusselsTime(moment)}`;
    }
    case 'time':
      return String(value).slice(0, 5);
    case 'decimal':
    case 'float':
      return String(value).replace('.', ',');
    case 'blocks':
      return textOf(value).replaceAll(/\s+/g, ' ').trim();
    case 'json':
    case 'customField':
      return describeChoices(value, options?.choices ?? []);
    default:
      return String(value);
  }
}

function describeChoices(
  value: unknown,
  choices: readonly { code: string; label: string }[],
): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  return value
    .map((code) => choices.find((choice) => choice.code === code)?.label ?? String(code))
    .join(', ');
}

/** The words of formatted text. */
function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (typeof node !== 'object' || node === null) return '';
  if ('text' in node) return String(node.text);
  return 'children' in node ? `${textOf(node.children)}${isInline(node) ? '' : ' '}` : '';
}

function isInline(node: object): boolean {
  return 'type' in node && node.type === 'link';
}

function listOf(value: unknown): Fields[] {
  return (Array.isArray(value) ? value : [value]) as Fields[];
}
