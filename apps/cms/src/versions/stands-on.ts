import type { Core } from '@strapi/strapi';
import type { AdminUser } from '../strapi/admin-user.ts';
import { parseStandsOn, standsOnHeader } from './entry-version.ts';

/** Somebody's request to the admin, with the versions on which it stands. */
export interface EditorsRequest {
  user: AdminUser | undefined;
  /** By documentId. What the request writes itself, it stands on from then. */
  versions: Map<string, string>;
}

interface Context {
  request?: unknown;
  get?(header: string): string;
  state?: { user?: AdminUser };
}

const known = new WeakMap<object, EditorsRequest>();

/**
 * The request that is being answered, read once. Undefined when the server works by itself: at its
 * start, in the seed, and when what was planned is published, also in the name of who planned it.
 */
export function requestOfEditor(strapi: Core.Strapi): EditorsRequest | undefined {
  const context = strapi.requestContext.get() as Context | undefined;
  if (!context?.request) return undefined;
  const read = known.get(context) ?? {
    user: context.state?.user,
    versions: parseStandsOn(context.get?.(standsOnHeader) ?? ''),
  };
  known.set(context, read);
  return read;
}
