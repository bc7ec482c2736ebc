import { type Attribute, type AttributesOf, isOwnType, nameOf } from '../../strapi/attributes.ts';

/** Where something stands in an entry: field names, and positions in lists. */
export type Path = readonly (string | number)[];

export type Fields = Readonly<Record<string, unknown>>;

/** A pointer from an entry to another one. */
export interface Reference {
  path: Path;
  /** Type of the other entry. */
  target: string;
  documentId: string;
  /** What the other entry is called, where it says so. */
  name: string | undefined;
}

/** Names an entry of a type among those of all types. */
export function keyOf(target: string, documentId: string): string {
  return `${target} ${documentId}`;
}

/** All pointers in an entry, those inside its components included. */
export function findReferences(
  entry: Fields,
  uid: string,
  attributesOf: AttributesOf,
): Reference[] {
  return fieldsWithin(entry, uid, attributesOf, []).flatMap(({ path, attribute, value }) => {
    const { type, target = '' } = attribute;
    if (type !== 'relation' || !isOwnType(target)) return [];
    return itemsOf(value, path).flatMap(({ item, at }) =>
      typeof item.documentId === 'string'
        ? [{ path: at, target, documentId: item.documentId, name: nameOf(item) }]
        : [],
    );
  });
}

/**
 * The field of the form in which a path ends. A form has an input for each field of a component,
 * but one input for a whole text with its paragraphs, a file with its description, or a list of
 * other entries; there the path ends.
 */
export function formPathOf(
  path: Path,
  entry: Fields,
  uid: string,
  attributesOf: AttributesOf,
): Path {
  const [name, ...rest] = path;
  const attribute = attributesOf(uid)[String(name)];
  if (name === undefined || !attribute) return [];
  const isList = attribute.type === 'dynamiczone' || attribute.repeatable === true;
  if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') return [name];
  const [index, ...insideList] = rest;
  const within = isList ? insideList : rest;
  if (within.length === 0 || (isList && typeof index !== 'number')) return [name];
  const value = isList ? (entry[name] as Fields[])[index as number] : entry[name];
  const inside = componentOf(attribute, value as Fields);
  const deeper = formPathOf(within, (value ?? {}) as Fields, inside, attributesOf);
  if (deeper.length === 0) return [name];
  return isList ? [name, index as number, ...deeper] : [name, ...deeper];
}

interface Field {
  path: Path;
  attribute: Attribute;
  value: unknown;
}

function fieldsWithin(entry: Fields, uid: string, attributesOf: AttributesOf, at: Path): Field[] {
  return Object.entries(attributesOf(uid)).flatMap(([name, attribute]) => {
    const path = [...at, name];
    const value = entry[name];
    if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') {
      return [{ path, attribute, value }];
    }
    return itemsOf(value, path).flatMap((one) =>
      fieldsWithin(one.item, componentOf(attribute, one.item), attributesOf, one.at),
    );
  });
}

function componentOf({ component }: Attribute, value: Fields | undefined): string {
  return component ?? String(value?.__component ?? '');
}

/** The objects in a value that is one of them, a list of them, or nothing. */
function itemsOf(value: unknown, path: Path): { item: Fields; at: Path }[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => (isFields(item) ? [{ item, at: [...path, index] }] : []));
  }
  return isFields(value) ? [{ item: value, at: path }] : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
