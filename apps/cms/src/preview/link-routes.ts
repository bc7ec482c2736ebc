import { contentTypes } from '@sociaal-huis/schema';
import type { Core } from '@strapi/strapi';
import { addAdminRoutes } from '../strapi/admin-routes.ts';
import { uidOf } from '../strapi/uid-of.ts';
import { requireOwnDocument } from '../boundary/documents/require-own-document.ts';
import { whoAsks } from '../boundary/who-asks.ts';
import { notFound, ValidationError } from '../strapi/errors.ts';
import { addressOf, hasPreview } from './preview-address.ts';
import { getLatestEnd, makeLink, type PreviewedEntry, withdrawLinks } from './preview-link.ts';

interface Context {
  params: { noun?: string; documentId?: string };
  body: unknown;
}

type Handler = (entry: PreviewedEntry) => Promise<object>;

/**
 * The addresses behind the panel beside the form: `/preview-links/…`, each about one entry of a
 * municipality that the asker works for.
 *
 * Call it in `register()`: later, the routes are fixed.
 */
export function addPreviewLinkRoutes(strapi: Core.Strapi): void {
  const routes: [method: string, handler: Handler][] = [
    [
      'GET',
      async (entry) => ({
        isAvailable: hasPreview(strapi),
        until: await getLatestEnd(strapi, entry),
      }),
    ],
    [
      'POST',
      async (entry) => {
        if (!hasPreview(strapi)) {
          throw new ValidationError(
            'Er is hier geen voorbeeldserver. Vraag de beheerder om PREVIEW_URL in te stellen.',
          );
        }
        const key = await makeLink(strapi, entry);
        return { address: addressOf(strapi, key), until: new Date(key.until) };
      },
    ],
    [
      'DELETE',
      async (entry) => {
        await withdrawLinks(strapi, entry);
        return { until: null };
      },
    ],
  ];
  addAdminRoutes(strapi, {
    type: 'admin',
    prefix: '/preview-links',
    routes: routes.map(([method, handler]) => ({
      method,
      path: '/:noun/:documentId',
      handler: async (context: Context) => {
        context.body = await handler(await requireOwnEntry(strapi, context));
      },
      info: {},
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    })),
  });
}

async function requireOwnEntry(
  strapi: Core.Strapi,
  { params: { noun, documentId } }: Context,
): Promise<PreviewedEntry> {
  const type = contentTypes.find((one) => one.noun === noun);
  if (!type) throw notFound();
  const asker = whoAsks(strapi);
  const municipality = await requireOwnDocument(strapi, uidOf(type.noun), documentId, asker);
  return { noun: type.noun, documentId: String(documentId), municipality };
}
