import type { Core } from '@strapi/strapi';

export interface Route {
  method: string;
  path: string;
  handler?: unknown;
  info?: object;
  config?: { prefix?: string; middlewares?: unknown[]; policies?: unknown[]; auth?: unknown };
}

export interface Router {
  type?: string;
  prefix?: string;
  routes: Route[];
}

type Guard = (router: Router) => Router;

const guards = new WeakMap<Core.Strapi, Guard>();

/** Has every router that features add from now on pass through a guard. */
export function guardRoutesOfOurOwn(strapi: Core.Strapi, guard: Guard): void {
  guards.set(strapi, guard);
}

/**
 * Adds routes of our own to the admin, behind the guard: Strapi keeps no list of those that
 * `server.routes` adds. Call it in `register()`: later, the routes are fixed.
 *
 * @throws Error when there is no guard yet: the routes would be open.
 */
export function addAdminRoutes(strapi: Core.Strapi, router: Router): void {
  const guard = guards.get(strapi);
  if (!guard) {
    throw new Error(
      `The routes below "${router.prefix}" would be open: guardAdminRoutes() comes first in index.ts.`,
    );
  }
  strapi.server.routes(guard(router) as unknown as Parameters<typeof strapi.server.routes>[0]);
}
