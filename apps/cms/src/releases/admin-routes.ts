import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import type { Core, UID } from '@strapi/strapi';
import { addAdminRoutes } from '../strapi/admin-routes.ts';
import { isOfMunicipality } from '../strapi/is-of-municipality.ts';
import { requireOwnDocument } from '../boundary/documents/require-own-document.ts';
import type { AdminUser } from '../strapi/admin-user.ts';
import { askerOf } from '../boundary/who-asks.ts';
import { isSuperAdmin, worksFor } from '../boundary/works-for.ts';
import { notFound } from '../strapi/errors.ts';
import { askAgain, confirmLoss } from './ask-again.ts';
import { forgetSite } from './forget-site.ts';
import { loadMunicipalityReleases } from './load-releases-overview.ts';
import { type EntryAddress, loadReleaseStatus } from './load-release-status.ts';
import { forgetPlan, loadPlan, parsePlan, plan } from './plan-publication.ts';

interface Context {
  params: { uid?: string; documentId?: string; municipality?: string; id?: string };
  query: { replaces?: string };
  request: { body?: unknown };
  state: { user: AdminUser };
}

/**
 * `/sociaal-huis/…` of the admin: how far changes are, and trying again. Each only for the own
 * municipalities. Call it in `register()`.
 */
export function addReleaseRoutes(strapi: Core.Strapi): void {
  const route = (method: string, path: string, answer: (context: Context) => Promise<object>) => ({
    method,
    path,
    handler: async (context: Context & { body: unknown }) => {
      context.body = await answer(context);
    },
    // Strapi puts what it knows of a route into `info`.
    info: {},
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  addAdminRoutes(strapi, {
    type: 'admin',
    prefix: '/sociaal-huis',
    routes: [
      route('GET', '/release-status/:uid/:documentId', async (context) =>
        loadReleaseStatus(strapi, await requireOwnEntry(strapi, context)),
      ),
      route('GET', '/planned-publication/:uid/:documentId', async (context) =>
        loadPlan(strapi, await requireOwnEntry(strapi, context)),
      ),
      route('PUT', '/planned-publication/:uid/:documentId', async (context) => {
        const entry = await requireOwnEntry(strapi, context);
        const moments = parsePlan(context.request.body, new Date());
        await plan(strapi, entry, moments, parseReplaced(context), context.state.user);
        return loadPlan(strapi, entry);
      }),
      route('DELETE', '/planned-publication/:uid/:documentId', async (context) => {
        const entry = await requireOwnEntry(strapi, context);
        await forgetPlan(strapi, entry, parseReplaced(context));
        return loadPlan(strapi, entry);
      }),
      route('GET', '/releases', async ({ state }) => {
        const municipalities = [];
        for (const own of readMunicipalities()) {
          if (!worksFor(state.user, own.slug)) continue;
          const asker = { mayForget: isSuperAdmin(state.user) };
          municipalities.push(await loadMunicipalityReleases(strapi, own, asker));
        }
        return { municipalities };
      }),
      route('POST', '/releases/:municipality/retry', async (context) => {
        await askAgain(strapi, requireOwn(context), context.state.user);
        return {};
      }),
      route('POST', '/releases/:municipality/confirm-loss', async (context) => {
        await confirmLoss(strapi, requireOwn(context), context.state.user);
        return {};
      }),
      route('DELETE', '/sites/:id', async ({ params, state }) => {
        await forgetSite(strapi, Number(params.id) || 0, state.user);
        return {};
      }),
    ],
  });
}

async function requireOwnEntry(
  strapi: Core.Strapi,
  { params: { uid = '', documentId = '' }, state }: Context,
): Promise<EntryAddress> {
  if (!isOfMunicipality(strapi, uid)) throw notFound();
  const municipality = await requireOwnDocument(strapi, uid, documentId, askerOf(state));
  return {
    noun: strapi.contentType(uid as UID.ContentType).info.singularName,
    documentId,
    municipality,
  };
}

/** The plan that was on the screen; none where nothing was planned. */
function parseReplaced({ query: { replaces } }: Context): number | null {
  return replaces ? Number(replaces) : null;
}

/** Says the same of a municipality of others and of one that does not exist. */
function requireOwn({ params, state }: Context): string {
  const own = readMunicipalities().find(({ slug }) => slug === params.municipality);
  if (!own || !worksFor(state.user, own.slug)) throw notFound();
  return own.slug;
}
