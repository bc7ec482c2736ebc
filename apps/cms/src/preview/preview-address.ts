import type { Core } from '@strapi/strapi';
import { ownTypeOf } from '../strapi/own-type-of.ts';
import { isOfMunicipality } from '../strapi/is-of-municipality.ts';
import { requireOwnDocument } from '../boundary/documents/require-own-document.ts';
import { whoAsks } from '../boundary/who-asks.ts';
import { type PreviewKey, signKey } from './preview-key.ts';

/** What Strapi asks an address for. */
interface Wanted {
  documentId?: string;
  status?: string;
}

/** How long the pane beside the form may reload; each time it opens, it gets a new address. */
const paneLasts = 10 * 60 * 1000;

/** Whether there is a preview server to lead to. */
export function hasPreview(strapi: Core.Strapi): boolean {
  return strapi.config.get('preview.url', '') !== '';
}

/** Where the preview server shows what a key opens. */
export function addressOf(strapi: Core.Strapi, key: PreviewKey): string {
  const { url, secret } = strapi.config.get<{ url: string; secret: string }>('preview');
  return `${url}/voorbeeld/?sleutel=${signKey(key, secret)}`;
}

/**
 * The address of the pane in the admin. Every noun stands on some page of the site, so each has one;
 * Strapi's own types have none.
 *
 * @throws `notFound` for an entry that the asker does not work for.
 */
export async function buildPaneAddress(
  strapi: Core.Strapi,
  uid: string,
  { documentId, status }: Wanted,
): Promise<string | undefined> {
  const type = ownTypeOf(uid);
  if (!type || documentId === undefined || !isOfMunicipality(strapi, uid)) return undefined;
  const municipality = await requireOwnDocument(strapi, uid, documentId, whoAsks(strapi));
  const until = Date.now() + paneLasts;
  const address = addressOf(strapi, { noun: type.noun, documentId, municipality, until });
  // The pane has a tab for what is on the site as well, which is nobody's secret.
  return status === 'published' ? `${address}&versie=site` : address;
}
