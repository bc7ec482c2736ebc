import { fileUid } from '../../strapi/file-uid.ts';

/** The part of a Strapi model that is read here. */
export interface Model {
  attributes: Record<string, ModelAttribute>;
}

interface ModelAttribute {
  type: string;
  target?: string;
  component?: string;
  pluginOptions?: { officer?: { label?: string } };
}

/** An entry or file that data wants to be linked to. */
export interface Connection {
  /** Uid of what is linked to. */
  target: string;
  /** Name of the field in the form. */
  label: string;
  /** All names by which the link calls its target: the id of a row, a documentId, or both. */
  names: unknown[];
}

/** Set by Strapi itself, to an account: who made an entry and who changed it last. */
const ownOfStrapi = new Set(['createdBy', 'updatedBy']);

/**
 * Every link in the data of an entry, at any depth of components and blocks. Strapi takes a link in
 * many spellings: `5`, `"abc"`, `{ id }`, `{ documentId }`, lists of these, and all of them again
 * below `set` and `connect`. What reads as none of these comes out as a link without a name.
 */
export function collectConnections(
  modelOf: (uid: string) => Model,
  uid: string,
  data: unknown,
): Connection[] {
  if (!isObject(data)) return [];
  return Object.entries(modelOf(uid).attributes).flatMap(([key, attribute]) => {
    const value = data[key];
    if (value === undefined || value === null || ownOfStrapi.has(key)) return [];
    const label = attribute.pluginOptions?.officer?.label ?? key;
    switch (attribute.type) {
      case 'relation':
        return namesIn(value).map((names) => ({ target: attribute.target ?? '', label, names }));
      case 'media':
        return namesIn(value).map((names) => ({ target: fileUid, label, names }));
      case 'component':
        return [value].flat().flatMap((item) => {
          return collectConnections(modelOf, attribute.component ?? '', item);
        });
      case 'dynamiczone':
        return [value].flat().flatMap((block) => {
          const component = isObject(block) ? block.__component : undefined;
          return typeof component === 'string' ? collectConnections(modelOf, component, block) : [];
        });
      default:
        return [];
    }
  });
}

/** The names of each thing linked to; an empty list stands for a link that names nothing. */
function namesIn(value: unknown): unknown[][] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (!isObject(value)) return [[value]];
  const { set, connect, id, documentId } = value;
  const names = [id, documentId].filter((name) => name !== undefined && name !== null);
  const below = [...namesIn(set), ...namesIn(connect)];
  const isList = 'set' in value || 'connect' in value || 'disconnect' in value;
  return names.length > 0 || !isList ? [names, ...below] : below;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
