import type { Core } from '@strapi/strapi';
import { addAdminRoutes } from '../strapi/admin-routes.ts';
import type { UserWithRoles } from '../boundary/own-municipality.ts';
import { authorOf } from './author.ts';
import { copyService } from './copy-service.ts';
import { DeskRefusal } from './desk-refusal.ts';
import { requireEnvironmentName } from './environment-name.ts';
import { loadDesk } from './load-overview.ts';
import type { DeskOverview, OwnMunicipality } from './overview.ts';
import { requireOwnMunicipalities, requireOwnMunicipality } from './own-municipalities.ts';
import { loadHolidayPlan, planHolidays, removeHoliday } from './plan-holidays.ts';

/** The part of a request that the desk reads, and of an answer that it writes. */
interface DeskContext {
  state: { user?: UserWithRoles & { id?: number } };
  query: Record<string, string | undefined>;
  params: Record<string, string>;
  request: { body?: { dates?: unknown; year?: unknown; municipality?: unknown } };
  status: number;
  body: unknown;
  forbidden(message: string): unknown;
  badRequest(message: string): unknown;
}

type Handler = (context: DeskContext) => Promise<unknown>;

/**
 * The addresses behind the home page of the admin: `/desk/…`, for who is signed in. The server looks
 * up whose municipality it is about; nothing the browser sends makes it another one.
 *
 * Call it in `register()`: later, the routes are fixed.
 */
export function registerDeskRoutes(strapi: Core.Strapi): void {
  const environmentName = requireEnvironmentName();
  const routes: [method: string, path: string, handler: Handler][] = [
    ['GET', '/overview', async ({ state }) => loadOverview(strapi, state.user)],
    ['GET', '/municipalities', async ({ state }) => listOwn(state.user)],
    [
      'GET',
      '/holidays',
      async ({ state, query }) => {
        const { slug } = requireOwnMunicipality(state.user, query.municipality);
        return loadHolidayPlan(strapi, slug, requireYear(query.year));
      },
    ],
    [
      'POST',
      '/holidays',
      async ({ state, request: { body = {} } }) => {
        const { slug } = requireOwnMunicipality(state.user, textOf(body.municipality));
        const made = await planHolidays(
          strapi,
          slug,
          requireYear(body.year),
          requireDates(body.dates),
          authorOf(state.user),
        );
        return { made };
      },
    ],
    [
      'DELETE',
      '/holidays/:documentId',
      async ({ state, query, params }) => {
        const { slug } = requireOwnMunicipality(state.user, query.municipality);
        await removeHoliday(strapi, slug, params.documentId ?? '');
        return { removed: true };
      },
    ],
    [
      'POST',
      '/services/:documentId/copy',
      async ({ state, params }) => {
        const own = requireOwnMunicipalities(state.user).map(({ slug }) => slug);
        return {
          documentId: await copyService(strapi, own, params.documentId ?? '', authorOf(state.user)),
        };
      },
    ],
  ];
  addAdminRoutes(strapi, {
    type: 'admin',
    prefix: '/desk',
    routes: [
      ...routes.map(([method, path, handler]) => ({
        method,
        path,
        handler: refusingPlainly(handler),
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      })),
      // Before signing in one has to see as well whether this is the real thing.
      {
        method: 'GET',
        path: '/environment',
        handler: (context: DeskContext) => {
          context.body = { name: environmentName };
        },
        config: { auth: false },
      },
    ],
  });
}

async function loadOverview(
  strapi: Core.Strapi,
  user: UserWithRoles | undefined,
): Promise<DeskOverview> {
  const municipalities = [];
  for (const own of requireOwnMunicipalities(user)) {
    municipalities.push(await loadDesk(strapi, own));
  }
  return { municipalities };
}

function listOwn(user: UserWithRoles | undefined): OwnMunicipality[] {
  return requireOwnMunicipalities(user).map(({ slug, name, formOfAddress }) => {
    return { slug, name, formOfAddress };
  });
}

/** Turns a refusal into an answer with its sentence; any other error is Strapi's to handle. */
function refusingPlainly(handler: Handler): (context: DeskContext) => Promise<void> {
  return async (context) => {
    try {
      context.body = await handler(context);
    } catch (error) {
      if (!(error instanceof DeskRefusal)) throw error;
      if (error.status === 403) context.forbidden(error.message);
      else context.badRequest(error.message);
    }
  };
}

function requireYear(value: unknown): number {
  const year = Number(value);
  if (Number.isInteger(year) && year >= 2000 && year <= 2100) return year;
  throw new DeskRefusal('Kies een jaar, bijvoorbeeld 2027.', 400);
}

function requireDates(value: unknown): string[] {
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')) {
    return value;
  }
  throw new DeskRefusal('Kruis minstens één dag aan.', 400);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
