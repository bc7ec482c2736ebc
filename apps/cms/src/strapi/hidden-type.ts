import type { Core, UID } from '@strapi/strapi';
import { buildIndex } from './build-index.ts';
import { ForbiddenError } from './errors.ts';

/** A field of a type that only our own code writes, and what a row holds in it. */
interface HiddenField<Value> {
  type: 'string' | 'text' | 'integer' | 'boolean' | 'datetime' | 'json';
  /** Never there: it carries the type of what a row holds. */
  readonly holds?: Value;
}

type HiddenFields = Readonly<Record<string, HiddenField<unknown>>>;

/** The kinds of fields; each names the type of what a row holds, where the kind alone does not say so. */
export const column = {
  /** Up to 255 characters. */
  string: <Value extends string = string>(): HiddenField<Value> => ({ type: 'string' }),
  /** As long as it has to be. */
  text: (): HiddenField<string> => ({ type: 'text' }),
  integer: (): HiddenField<number> => ({ type: 'integer' }),
  boolean: (): HiddenField<boolean> => ({ type: 'boolean' }),
  /** A moment: written as a `Date`, read as ISO 8601. */
  datetime: (): HiddenField<string> => ({ type: 'datetime' }),
  json: <Value>(): HiddenField<Value> => ({ type: 'json' }),
  /** May hold nothing. */
  optional: <Value>({ type }: HiddenField<Value>): HiddenField<Value | null> => ({ type }),
};

/** A content type that nobody meets. */
export interface HiddenType<Fields extends HiddenFields = HiddenFields> {
  uid: UID.ContentType;
  name: string;
  plural: string;
  fields: Fields;
  indexed: readonly string[];
}

/** A row of a hidden type, as `strapi.db.query` gives it. */
export type RowOf<Type extends HiddenType> = { id: number } & {
  -readonly [Name in keyof Type['fields']]: Type['fields'][Name] extends HiddenField<infer Value>
    ? Value
    : never;
};

/** Not `api::`: that is for what officers write. */
const namespace = 'plugin::sociaal-huis';

/**
 * Describes a content type that nobody meets.
 *
 * @param name of one; also the last part of its uid
 * @param indexed fields that are searched by; each gets an index in the database
 */
export function hiddenType<const Fields extends HiddenFields>(
  name: string,
  plural: string,
  { fields, indexed }: { fields: Fields; indexed: readonly (keyof Fields & string)[] },
): HiddenType<Fields> {
  return { uid: `${namespace}.${name}` as UID.ContentType, name, plural, fields, indexed };
}

interface ContentTypeRegistry {
  add(namespace: string, types: Record<string, { schema: object }>): void;
}

/**
 * Adds a hidden type: it has no routes, and the Document Service, on which the content manager and REST
 * stand, refuses it to everybody. Hiding it in the content manager alone still lets a super admin read
 * it there. Our own code reaches it through `strapi.db.query`.
 *
 * Call it in `register()`: Strapi makes the tables right after.
 */
export function addHiddenType(strapi: Core.Strapi, type: HiddenType): void {
  const { name, plural, fields, indexed } = type;
  const hidden = { visible: false };
  const collectionName = plural.replaceAll('-', '_');
  const schema = {
    kind: 'collectionType',
    collectionName,
    info: { singularName: name, pluralName: plural, displayName: name },
    options: { draftAndPublish: false },
    pluginOptions: { 'content-manager': hidden, 'content-type-builder': hidden },
    attributes: fields,
    indexes: indexed.map((field) => buildIndex(collectionName, field)),
  };
  refuseHiddenTypes(strapi);
  const registry = strapi.get('content-types') as unknown as ContentTypeRegistry;
  registry.add(namespace, { [name]: { schema } });
}

const refusing = new WeakSet<Core.Strapi>();

/** One middleware for all of them, there as soon as the first one is. */
function refuseHiddenTypes(strapi: Core.Strapi): void {
  if (refusing.has(strapi)) return;
  refusing.add(strapi);
  strapi.documents.use((context, next) => {
    if (context.uid.startsWith(`${namespace}.`)) {
      throw new ForbiddenError('Dit wordt alleen door het CMS zelf geschreven en gelezen.');
    }
    return next();
  });
}
