import { asText, countRows, type Rows } from './count-rows.ts';
import type { Knex } from './knex.ts';
import type { Count, Loss, Owner } from './loss.ts';
import type { Model, ModelAttribute, Models } from './models.ts';
import { snakeCase } from './snake-case.ts';

/** One field that stays, goes or changes, of a type that stays. */
interface FieldChange {
  knex: Knex;
  of: Owner & { field: string };
  before: ModelAttribute;
  after: ModelAttribute | undefined;
}

/** In which Strapi keeps the files of all types. */
const fileLinks = 'files_related_mph';

/**
 * Finds what no dropped table or column tells of: parts and files whose field is gone, several where
 * one is left, values that a field no longer offers, drafts of a type that no longer has any. Fields
 * are compared with those of the last start. Of a component that it did not remember, the values are
 * looked at that its fields do not offer.
 */
export async function findLostFields(knex: Knex, { before, after }: Models): Promise<Loss[]> {
  const losses: Loss[] = [];
  for (const [uid, model] of Object.entries(after)) {
    if (!before[uid]) losses.push(...(await findUnknownValues(knex, uid, model)));
  }
  for (const [uid, model] of Object.entries(before)) {
    const next = after[uid];
    if (!next || JSON.stringify(model) === JSON.stringify(next)) continue;
    if (next.collectionName !== model.collectionName) continue;
    losses.push(...(await findLostDrafts(knex, uid, model, next)));
    for (const [field, attribute] of Object.entries(model.attributes)) {
      const of = { uid, model, field };
      const change = { knex, of, before: attribute, after: next.attributes[field] };
      losses.push(...(await findLostField(change)));
    }
  }
  return losses;
}

function findLostField(change: FieldChange): Promise<Loss[]> {
  const { type } = change.before;
  if (type === 'component' || type === 'dynamiczone') return findLostParts(change);
  if (type === 'media') return findLostFiles(change);
  if (type === 'relation') return findLostLinks(change);
  return findLostValues(change);
}

async function findLostParts({ knex, of, before, after }: FieldChange): Promise<Loss[]> {
  const table = `${of.model.collectionName}_cmps`;
  if (!(await knex.schema.hasTable(table))) return [];
  const ofField = knex(table).where('field', of.field);
  const allowed = after?.component ? [after.component] : (after?.components ?? []);
  const gone = ofField.clone().whereNotIn('component_type', allowed);
  const losses = await lossOf(of, after ? 'takes other parts' : 'no longer exists', gone);
  if (before.repeatable && after?.component && !after.repeatable) {
    losses.push(...(await findSurplus(of, ofField, 'entity_id')));
  }
  return losses;
}

async function findLostFiles({ knex, of, before, after }: FieldChange): Promise<Loss[]> {
  const ofField = knex(fileLinks).where({ related_type: of.uid, field: of.field });
  if (after?.type !== 'media') {
    return lossOf(of, after ? 'takes no files' : 'no longer exists', ofField);
  }
  const isNarrowed = before.multiple === true && after.multiple !== true;
  return isNarrowed ? findSurplus(of, ofField, 'related_id') : [];
}

/** A relation that is gone loses its table; one that takes fewer keeps it. */
async function findLostLinks({ knex, of, before, after }: FieldChange): Promise<Loss[]> {
  const isNarrowed = before.relation?.endsWith('Many') && after?.relation?.endsWith('One');
  const table = `${of.model.collectionName}_${snakeCase(of.field)}_lnk`;
  if (!isNarrowed || !(await knex.schema.hasTable(table))) return [];
  const owner = of.model.info.singularName ?? of.uid.split('.').at(-1) ?? '';
  return findSurplus(of, knex(table), `${snakeCase(owner)}_id`);
}

async function findLostValues({ knex, of, before, after }: FieldChange): Promise<Loss[]> {
  const { collectionName: table } = of.model;
  const column = snakeCase(of.field);
  if (!after || !(await knex.schema.hasColumn(table, column))) return [];
  const isContentType = of.uid.includes('::');
  const losses: Loss[] = [];
  for (const value of findRemovedValues(before, after)) {
    const rows = before.enum
      ? knex(table).where(column, value)
      : knex(table).whereLike(asText(knex, column), `%"${value}"%`);
    const count = await countRows(rows, isContentType);
    if (count.rows > 0) losses.push({ of: { ...of, value }, change: 'no longer exists', count });
  }
  return losses;
}

/** Strapi lets nobody save another value than an enumeration has, so that a stranger was removed. */
async function findUnknownValues(knex: Knex, uid: string, model: Model): Promise<Loss[]> {
  const table = model.collectionName;
  if (!(await knex.schema.hasTable(table))) return [];
  const losses: Loss[] = [];
  for (const [field, { enum: offered }] of Object.entries(model.attributes)) {
    const column = snakeCase(field);
    if (!offered || !(await knex.schema.hasColumn(table, column))) continue;
    const unknown = knex(table).whereNotNull(column).whereNotIn(column, offered);
    for (const row of await unknown.groupBy(column).select(column).count('* as rows')) {
      const of = { uid, model, field, value: String(row[column]) };
      losses.push({ of, change: 'no longer exists', count: { rows: Number(row.rows) } });
    }
  }
  return losses;
}

function findRemovedValues(before: ModelAttribute, after: ModelAttribute): string[] {
  const offered = valuesOf(after);
  // A field that takes any value takes these as well.
  return offered.length === 0 ? [] : valuesOf(before).filter((value) => !offered.includes(value));
}

function valuesOf({ enum: values, options }: ModelAttribute): readonly string[] {
  return values ?? options?.choices?.map(({ code }) => code) ?? [];
}

/** Strapi deletes all drafts of a type that no longer has any. */
async function findLostDrafts(
  knex: Knex,
  uid: string,
  before: Model,
  after: Model,
): Promise<Loss[]> {
  if (!before.options?.draftAndPublish || after.options?.draftAndPublish) return [];
  const table = before.collectionName;
  const isNewer = knex(`${table} as published`)
    .whereNotNull('published.published_at')
    .whereRaw('published.document_id = ??.document_id', [table])
    .whereRaw('published.updated_at >= ??.updated_at', [table]);
  const drafts = knex(table).whereNull('published_at').whereNotExists(isNewer);
  const count = await countRows(drafts, true);
  const change = 'no longer has drafts, and some were not published';
  return count.rows > 0 ? [{ of: { uid, model: before }, change, count }] : [];
}

async function findSurplus(of: Owner, rows: Rows, owner: string): Promise<Loss[]> {
  const counts = (await rows
    .clone()
    .groupBy(owner)
    .havingRaw('COUNT(*) > 1')
    .count('* as rows')) as { rows: unknown }[];
  const surplus = counts.reduce((total, row) => total + Number(row.rows) - 1, 0);
  const change = 'takes one instead of several, and would lose the others';
  return surplus > 0 ? [{ of, change, count: { rows: surplus } }] : [];
}

async function lossOf(of: Owner, change: string, rows: Rows): Promise<Loss[]> {
  const count: Count = await countRows(rows, false);
  return count.rows > 0 ? [{ of, change, count }] : [];
}
