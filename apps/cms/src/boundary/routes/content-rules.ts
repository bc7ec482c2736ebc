import type { Core } from '@strapi/strapi';
import { both } from '../../strapi/both-filters.ts';
import { isOfMunicipality } from '../../strapi/is-of-municipality.ts';
import { getMunicipalitiesOfComponent } from '../../strapi/municipality-of-component.ts';
import { requireOwnDocument } from '../documents/require-own-document.ts';
import { ForbiddenError, notFound } from '../../strapi/errors.ts';
import { bodyOf, listOf, type OfficerRequest } from './officer-request.ts';

/**
 * The content type has to be one of ours, and each document that the request names, in its path, its
 * query or its body, has to be of the officer's own municipality. Strapi's controllers look at the
 * database before they check, and answer differently for what exists.
 */
export async function ownDocuments({ strapi, context, municipalities }: OfficerRequest) {
  const { params, query } = context;
  const body = bodyOf(context);
  const uid = params.model ?? params.contentType;
  if (!isOfMunicipality(strapi, uid)) throw new ForbiddenError();
  const documentIds = [
    ...[params.id, params.sourceId].filter((id) => id !== undefined),
    ...[query.documentId, query.documentIds, body.documentIds].flatMap(listOf),
  ];
  for (const documentId of documentIds) {
    await requireOwnDocument(strapi, uid, documentId, { kind: 'officer', municipalities });
  }
}

/** Strapi makes the address of a preview for any document, and without one for a whole type. */
export async function ownPreview(request: OfficerRequest) {
  if (typeof request.context.query.documentId !== 'string') throw notFound();
  await ownDocuments(request);
}

/** Lists have no column for the municipality for whoever works for one: it would say the same in each row. */
export async function ownColumns({ context, municipalities }: OfficerRequest) {
  if (municipalities.length > 1) return undefined;
  return async () => {
    const { data } = context.body as { data?: { contentType: { layouts: { list: string[] } } } };
    if (!data) return;
    const { contentType } = data;
    const list = contentType.layouts.list.filter((name) => name !== 'municipality');
    const layouts = { ...contentType.layouts, list };
    context.body = { data: { ...data, contentType: { ...contentType, layouts } } };
  };
}

/**
 * What a picker of relations offers, and what a field links to. Strapi asks the database here and not
 * the document service, and doesn't look at who holds a component.
 */
export async function ownRelations({ strapi, context, municipalities }: OfficerRequest) {
  const { model = '', targetField = '', id } = context.params;
  const attribute = attributeOf(strapi, model, targetField);
  const target = attribute?.target;
  if (!isOfMunicipality(strapi, target)) throw new ForbiddenError();
  // An empty text is how the form asks for an entry, or a row, that is not saved yet.
  if (context.query.id === '') delete context.query.id;
  const sources = [id, ...listOf(context.query.id)].filter((source) => source !== undefined);
  for (const source of sources) {
    await requireOwnSource(strapi, model, source, municipalities);
  }
  // Only the list of what may be chosen takes filters.
  if (id === undefined) {
    const { filters } = context.query;
    context.query.filters = both(filters, { municipality: { $in: municipalities } });
  }
  return async () => {
    const answer = context.body as { results?: { documentId?: string }[] } | undefined;
    if (!answer?.results) return;
    const rows: { documentId: string }[] = await strapi.db.query(target as never).findMany({
      where: { municipality: { $in: municipalities } },
      select: ['documentId'],
    });
    const own = new Set(rows.map(({ documentId }) => documentId));
    answer.results = answer.results.filter(({ documentId = '' }) => own.has(documentId));
  };
}

function attributeOf(strapi: Core.Strapi, model: string, name: string) {
  const models = { ...strapi.contentTypes, ...strapi.components };
  if (!Object.hasOwn(models, model)) return undefined;
  const attributes = (models as Record<string, { attributes: object }>)[model]?.attributes ?? {};
  return (attributes as Record<string, { target?: string } | undefined>)[name];
}

async function requireOwnSource(
  strapi: Core.Strapi,
  model: string,
  source: unknown,
  municipalities: string[],
): Promise<void> {
  if (!Object.hasOwn(strapi.components, model)) {
    if (!isOfMunicipality(strapi, model)) throw new ForbiddenError();
    await requireOwnDocument(strapi, model, source, { kind: 'officer', municipalities });
    return;
  }
  const id = Number(source);
  const holders = Number.isSafeInteger(id)
    ? await getMunicipalitiesOfComponent(strapi, model, id)
    : [];
  if (holders.length === 0 || !holders.every((holder) => municipalities.includes(holder))) {
    throw notFound();
  }
}
