import type { Core } from '@strapi/strapi';

/** A method of Strapi around which something of ours stands. */
export interface WrappedMethod {
  kind: 'service' | 'controller' | 'database';
  /** Strapi's name of the service or controller: `plugin::upload.upload`; of the database `db` or `db.schema`. */
  uid: string;
  method: string;
}

type Method<Args extends unknown[]> = (...args: Args) => Promise<unknown>;

const wrapped = new WeakMap<Core.Strapi, WrappedMethod[]>();

/** All that is wrapped in a Strapi, in the order in which that was done. */
export function getWrappedMethods(strapi: Core.Strapi): readonly WrappedMethod[] {
  return wrapped.get(strapi) ?? [];
}

/**
 * Puts something of ours around a method of Strapi: the one way to do so, each with its line in the
 * README of this folder. Call it in `register()`: Strapi binds controllers to their routes right after.
 *
 * @param around gets what calls the method as it was, with the same arguments; and these arguments
 * @throws Error when Strapi has no such method any more, so that the start stops.
 */
export function wrapMethod<Args extends unknown[]>(
  strapi: Core.Strapi,
  { kind, uid, method }: WrappedMethod,
  around: (work: () => Promise<unknown>, ...args: Args) => Promise<unknown>,
): void {
  const holder = holderOf(strapi, kind, uid) as Record<string, Method<Args>> | undefined;
  const original = holder?.[method];
  if (!holder || typeof original !== 'function') {
    throw new Error(
      `Strapi's ${kind} "${uid}" has no method "${method}" any more, around which a rule of ours stands. Look in apps/cms/src/strapi/README.md what that rule is for, and find its new place before you start this version of Strapi.`,
    );
  }
  holder[method] = (...args) => around(async () => original.apply(holder, args), ...args);
  wrapped.set(strapi, [...getWrappedMethods(strapi), { kind, uid, method }]);
}

/** Strapi gives nothing for some names that it does not know, and throws for others. */
function holderOf(strapi: Core.Strapi, kind: WrappedMethod['kind'], uid: string): unknown {
  if (kind === 'database') return uid === 'db' ? strapi.db : strapi.db.schema;
  try {
    return kind === 'service' ? strapi.service(uid as never) : strapi.controller(uid as never);
  } catch {
    return undefined;
  }
}
