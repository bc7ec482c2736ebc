import type { Core, UID } from '@strapi/strapi';
import type { AttributesOf } from './attributes.ts';

/** Looks fields up in the running Strapi. */
export function attributesFrom(strapi: Core.Strapi): AttributesOf {
  return (uid) =>
    (strapi.getModel(uid as UID.Schema)?.attributes ?? {}) as unknown as ReturnType<AttributesOf>;
}
