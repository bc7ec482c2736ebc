import type { Core, UID } from '@strapi/strapi';
import { buildIndex } from './build-index.ts';
import { ForbiddenError } from './errors.ts';

/** A field of a type that only our own code writes. */
interface HiddenAttribute {
  type: 'string' | 'text' | 'integer' | 'boolean' | 'datetime' | 'json';
}

interface HiddenType {
  /** Name of one; also the last part of its uid. */
  name: string;
  plural: string;
  attributes: Record<string, HiddenAttribute>;
  /** Fields that are searched by; each gets an index in the database. */
  indexed: readonly string[];
}

interface ContentTypeRegistry {
  add(namespace: string, types: Record<string, { schema: object }>): void;
}

/** Not `api::`: that is for what officers write. */
const namespace = 'plugin::sociaal-huis';

/** Strapi's name for a type that `addHiddenType` adds. */
export function hiddenUidOf(name: string): UID.ContentType {
  return `${namespace}.${name}` as UID.ContentType;
}

/**
 * Adds a content type that nobody meets: it has no routes, and the Document Service, on which the
 * content manager and REST stand, refuses it to everybody. Hiding it in the content manager alone
 * still lets a super admin read it there. Our own code reaches it through `strapi.db.query`.
 *
 * Call it in `register()`: Strapi makes the tables right after.
 */
export function addHiddenType(strapi: Core.Strapi, type: HiddenType): void {
  const { name, plural, attributes, indexed } = type;
  const hidden = { visible: false };
  const collectionName = plural.replaceAll('-', '_');
  const schema = {
    kind: 'collectionType',
    collectionName,
    info: { singularName: name, pluralName: plural, displayName: name },
    options: { draftAndPublish: false },
    pluginOptions: { 'content-manager': hidden, 'content-type-builder': hidden },
    attributes,
    indexes: indexed.map((field) => buildIndex(collectionName, field)),
  };
  const registry = strapi.get('content-types') as unknown as ContentTypeRegistry;
  registry.add(namespace, { [name]: { schema } });
  strapi.documents.use((context, next) => {
    if (context.uid === hiddenUidOf(name)) {
      throw new ForbiddenError('Dit wordt alleen door het CMS zelf geschreven en gelezen.');
    }
    return next();
  });
}
