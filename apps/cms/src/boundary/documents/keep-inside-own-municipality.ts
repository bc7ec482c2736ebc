import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import type { Core } from '@strapi/strapi';
import { both } from '../../strapi/both-filters.ts';
import { isOfMunicipality, isOurs } from '../../strapi/is-of-municipality.ts';
import { type Asker, whoAsks } from '../who-asks.ts';
import { ForbiddenError, ValidationError } from '../../strapi/errors.ts';
import { requireOwnDocument } from './require-own-document.ts';
import { requireOwnConnections } from './require-own-connections.ts';

/** The parameters of the document service that matter here. */
interface Params {
  documentId?: unknown;
  data?: Record<string, unknown>;
  filters?: unknown;
}

/** One call of the document service. */
interface Call {
  uid: string;
  action: string;
  params: Params;
}

const reads = new Set(['findMany', 'findFirst', 'findOne', 'count']);

/** Actions on a document that exists, without data. */
const moves = new Set(['delete', 'publish', 'unpublish', 'discardDraft']);

/**
 * The boundary between municipalities. Every call of Strapi's document service that answers a request
 * is held inside the municipalities of who sent it, whatever the road by which it came and whatever
 * the roles of Strapi allow:
 *
 * - reading finds only what is one's own;
 * - a new entry gets a municipality of one's own, and no entry ever moves to another;
 * - what is not one's own can't be changed, published, copied or deleted, and does not show to exist;
 * - an entry links only to entries and files of its own municipality.
 *
 * A super admin works in every municipality, under the same rules for links and moves. An API token
 * only reads. The server itself, outside of a request, is free.
 *
 * Call it in `register()`, before any other middleware of documents: the first is the outermost.
 */
export function keepInsideOwnMunicipality(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const asker = whoAsks(strapi);
    if (asker.kind !== 'system' && isOurs(context.uid)) {
      context.params ??= {} as never;
      await keepInside(strapi, context as unknown as Call, asker);
    }
    return next();
  });
}

async function keepInside(strapi: Core.Strapi, call: Call, asker: Asker): Promise<void> {
  const { uid, action, params } = call;
  // A type without municipality would be everybody's: it stays closed until somebody decides.
  if (!isOfMunicipality(strapi, uid)) {
    if (asker.kind === 'officer') throw new ForbiddenError();
    return;
  }
  if (reads.has(action)) {
    if (asker.kind !== 'officer') return;
    params.filters = both(params.filters, { municipality: { $in: asker.municipalities } });
    return;
  }
  if (asker.kind === 'token') throw new ForbiddenError('A token only reads.');
  if (moves.has(action)) {
    await requireOwnDocument(strapi, uid, params.documentId, asker);
    return;
  }
  const data = { ...params.data };
  if (action === 'create') {
    data.municipality = chooseMunicipality(asker, data.municipality);
  } else if (action === 'clone' || action === 'update') {
    const municipality = await requireOwnDocument(strapi, uid, params.documentId, asker);
    refuseMove(municipality, data.municipality);
    data.municipality = municipality;
  } else {
    throw new ForbiddenError(`What "${action}" does is unknown, so nobody may do it.`);
  }
  // Strapi would take the identity of another entry from the data of a new one.
  delete data.id;
  delete data.documentId;
  params.data = data;
  await requireOwnConnections(strapi, uid, data, String(data.municipality));
}

function chooseMunicipality(asker: Asker, wanted: unknown): string {
  const choices =
    asker.kind === 'officer' ? asker.municipalities : readMunicipalities().map(({ slug }) => slug);
  if (choices.length === 0) throw new ForbiddenError();
  const [only, ...others] = choices;
  if (others.length === 0) return String(only);
  if (typeof wanted === 'string' && choices.includes(wanted)) return wanted;
  throw new ValidationError(
    `Kies voor welke gemeente dit is: ${choices.join(', ')}. Daarna kunt u het bewaren.`,
  );
}

function refuseMove(municipality: string, wanted: unknown): void {
  if (wanted === undefined || wanted === null || wanted === municipality) return;
  throw new ValidationError(
    `Dit hoort bij ${municipality} en kan niet naar een andere gemeente. Maak het daar opnieuw.`,
  );
}
