import type { Core } from '@strapi/strapi';

/** Whether a content type is one of ours, as opposed to one of Strapi or a plugin. */
export function isOurs(uid: string): boolean {
  return uid.startsWith('api::');
}

/** Whether each entry of this content type belongs to one municipality. */
export function isOfMunicipality(strapi: Core.Strapi, uid: unknown): uid is `api::${string}` {
  if (typeof uid !== 'string' || !isOurs(uid) || !Object.hasOwn(strapi.contentTypes, uid)) {
    return false;
  }
  return 'municipality' in strapi.contentType(uid as never).attributes;
}
