import type { Core } from '@strapi/strapi';

/** A content type or component, as far as losses are looked for. */
export interface Model {
  collectionName: string;
  kind?: string;
  info: { singularName?: string; displayName: string };
  options?: { draftAndPublish?: boolean };
  attributes: Record<string, ModelAttribute>;
}

export interface ModelAttribute {
  type: string;
  default?: unknown;
  enum?: readonly string[];
  options?: { choices?: readonly { code: string }[] };
  component?: string;
  components?: readonly string[];
  repeatable?: boolean;
  multiple?: boolean;
  relation?: string;
  pluginOptions?: { officer?: { label?: string } };
}

/** By Strapi's uid. */
type ByUid = Readonly<Record<string, Model>>;

/** What the database was made for, and what it is to be for. */
export interface Models {
  before: ByUid;
  after: ByUid;
}

/** The tables that a start made, as Strapi stores them. */
export interface StoredSchema {
  tables: readonly { name: string; columns: readonly { name: string; type: string }[] }[];
}

/** Strapi stores the content types of the last start, and no components. */
const contentTypesKey = { type: 'strapi', name: 'content_types', key: 'schema' };
const componentsKey = { type: 'plugin', name: 'sociaal-huis', key: 'components' };

/** Before the first start that remembered them, components are not known by `before`. */
export async function loadModels(strapi: Core.Strapi): Promise<Models> {
  const after = { ...strapi.contentTypes, ...strapi.components } as unknown as ByUid;
  const isNew = !(await strapi.db.getSchemaConnection().hasTable('strapi_core_store_settings'));
  if (isNew) return { before: {}, after };
  const stored = [contentTypesKey, componentsKey].map((key) => strapi.store.get(key as never));
  const [contentTypes, components] = (await Promise.all(stored)) as (ByUid | null)[];
  return { before: { ...contentTypes, ...components }, after };
}

/** For the next start. */
export async function rememberComponents(strapi: Core.Strapi): Promise<void> {
  await strapi.store.set({ ...componentsKey, value: strapi.components } as never);
}
