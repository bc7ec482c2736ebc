import type { Core } from '@strapi/strapi';
import { askerOf } from '../who-asks.ts';
import { ForbiddenError } from '../../strapi/errors.ts';
import { guardRoutesOfOurOwn, type Route, type Router } from '../../strapi/admin-routes.ts';
import type { Context } from './officer-request.ts';
import { type RouteRule, routeRules } from './rules.ts';

/** Strapi takes a router, or a function that makes one later. */
type RouterInput = Router | ((...args: unknown[]) => Router);

interface RoutesHolder {
  routes: Route[] | Record<string, RouterInput>;
}

/**
 * Puts a guard on every route of the admin, Strapi's own and those of plugins. It decides after the
 * user is known and before the controller, by the list in rules.ts; what isn't in the list is for
 * super admins alone. The document service is the boundary for content; this one holds where Strapi
 * asks the database past it, counts, tells what exists, or works with files.
 *
 * Call it in `register()`: Strapi makes its router from these lists right after.
 */
export function guardAdminRoutes(strapi: Core.Strapi): void {
  guardRoutesOfOurOwn(strapi, (router) => guardRouter(strapi, '', router));
  guardAll(strapi, 'admin', strapi.admin as unknown as RoutesHolder);
  for (const [name, plugin] of Object.entries(strapi.plugins)) {
    guardAll(strapi, name, plugin as unknown as RoutesHolder);
  }
}

function guardAll(strapi: Core.Strapi, name: string, holder: RoutesHolder): void {
  if (Array.isArray(holder.routes)) {
    guardRouter(strapi, name, { routes: holder.routes });
    return;
  }
  for (const [key, input] of Object.entries(holder.routes)) {
    if (typeof input === 'function') {
      holder.routes[key] = (...args) => guardRouter(strapi, name, input(...args));
    } else {
      guardRouter(strapi, name, input);
    }
  }
}

function guardRouter(strapi: Core.Strapi, name: string, router: Router): Router {
  if ((router.type ?? 'admin') !== 'admin') return router;
  for (const route of router.routes) {
    const prefix = route.config?.prefix ?? router.prefix ?? `/${name}`;
    // Strapi writes `/upload` as `/` below its prefix.
    const path = `${prefix}${route.path}`.replace(/\/$/, '');
    route.config ??= {};
    const { middlewares = [] } = route.config;
    const rule = ruleOf(`${route.method} ${path}`);
    route.config.middlewares = [buildGuard(strapi, rule), ...middlewares];
    // Policies come before the guard, and one that asks a permission would refuse officers there.
    if (typeof rule === 'object') route.config.policies = ['admin::isAuthenticatedAdmin'];
  }
  return router;
}

function ruleOf(route: string): RouteRule {
  const rule = Object.hasOwn(routeRules, route) ? routeRules[route] : undefined;
  return rule ?? 'administrators';
}

function buildGuard(strapi: Core.Strapi, rule: RouteRule) {
  return async function guardAdminRoute(context: Context, next: () => Promise<unknown>) {
    if (rule === 'everybody') return next();
    const asker = askerOf(context.state);
    if (asker.kind === 'administrator') return next();
    if (rule === 'administrators' || asker.kind !== 'officer') throw new ForbiddenError();
    const { municipalities } = asker;
    if (municipalities.length === 0) throw new ForbiddenError();
    if (typeof rule === 'object') {
      context.body = await rule.answer({ strapi, context, municipalities });
      return undefined;
    }
    const changeAnswer = await rule({ strapi, context, municipalities });
    const result = await next();
    await changeAnswer?.();
    return result;
  };
}
