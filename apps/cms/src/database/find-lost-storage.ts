import { countRows, whereFilled } from './count-rows.ts';
import type { Knex } from './knex.ts';
import type { Loss, Owner } from './loss.ts';
import type { Model, Models, StoredSchema } from './models.ts';

/** What the tables were, what they are to be, and for which types. */
export interface Change extends Models {
  stored: StoredSchema;
  next: StoredSchema;
}

type Column = StoredSchema['tables'][number]['columns'][number];

/** Every value of the first kind is one of the second. */
const widenings = new Set([
  'string text',
  'text longtext',
  'string longtext',
  'integer bigInteger',
]);

/** Kinds of column by what SQLite and PostgreSQL call them. */
const kinds: Readonly<Record<string, RegExp>> = {
  string: /char/,
  text: /text/,
  longtext: /text/,
  integer: /^int/,
  bigInteger: /^bigint/,
  double: /double|float/,
  decimal: /numeric|decimal|float/,
  boolean: /bool/,
  jsonb: /json/,
  date: /^date$/,
  datetime: /^(datetime|timestamp)/,
  time: /^time(?!stamp)/,
};

/**
 * Finds tables and columns with content that Strapi would drop or turn into another kind. Like Strapi
 * it compares three: what it made, what is there, and what is to be. What a migration moved is no
 * longer there.
 */
export async function findLostStorage(knex: Knex, change: Change): Promise<Loss[]> {
  const losses: Loss[] = [];
  const next = new Map(change.next.tables.map((table) => [table.name, table]));
  for (const table of change.stored.tables) {
    const kept = next.get(table.name);
    const changes = kept ? findChangedColumns(table.columns, kept.columns) : [];
    if (kept && changes.length === 0) continue;
    if (!(await knex.schema.hasTable(table.name))) continue;
    if (!kept) losses.push(...(await findLostTable(knex, change, table.name)));
    for (const [column, becomes] of changes) {
      losses.push(...(await findLostColumn(knex, change, table.name, column, becomes)));
    }
  }
  return losses;
}

function findChangedColumns(
  before: readonly Column[],
  after: readonly Column[],
): [Column, Column | undefined][] {
  const byName = new Map(after.map((column) => [column.name, column]));
  return before
    .map((column): [Column, Column | undefined] => [column, byName.get(column.name)])
    .filter(([column, becomes]) => column.type !== becomes?.type)
    .filter(([column, becomes]) => !widenings.has(`${column.type} ${becomes?.type}`));
}

async function findLostTable(knex: Knex, change: Change, table: string): Promise<Loss[]> {
  const of = findOwnerOfTable(change, table);
  if (!of) return [];
  const isContentType = of.field === undefined && of.uid.includes('::');
  const count = await countRows(knex(table), isContentType);
  return count.rows > 0 ? [{ of, change: 'no longer exists', count }] : [];
}

async function findLostColumn(
  knex: Knex,
  change: Change,
  table: string,
  column: Column,
  becomes: Column | undefined,
): Promise<Loss[]> {
  if (!(await knex.schema.hasColumn(table, column.name))) return [];
  if (becomes && (await isOfKind(knex, table, becomes))) return [];
  const of = findOwnerOfColumn(change, table, column.name);
  const isContentType = of.uid.includes('::') && of.model.collectionName === table;
  const field = of.model.attributes[of.field ?? ''];
  const filled = whereFilled(knex(table), knex, column.name, field?.default);
  const count = await countRows(filled, isContentType);
  if (count.rows === 0) return [];
  return [{ of, change: becomes ? explainTurn(column, becomes) : 'no longer exists', count }];
}

function explainTurn(column: Column, becomes: Column): string {
  return `turns from ${column.type} into ${becomes.type}`;
}

/** Whether a migration has made a column what it is to be. */
async function isOfKind(knex: Knex, table: string, { name, type }: Column): Promise<boolean> {
  const found = (await knex(table).columnInfo(name as never)) as unknown as { type: string };
  return kinds[type]?.test(found.type) ?? false;
}

/** Nobody, where the loss is told of something larger, or of each field apart. */
function findOwnerOfTable({ before, after }: Change, table: string): Owner | undefined {
  const models = Object.entries({ ...after, ...before });
  const own = models.find(([, model]) => model.collectionName === table);
  if (own) return { uid: own[0], model: own[1] };
  for (const [uid, model] of models) {
    const field = Object.keys(model.attributes).find((name) => isLinkTable(table, model, name));
    if (field !== undefined) return after[uid] ? { uid, model, field } : undefined;
    const isKnown = before[uid] !== undefined;
    if (isNameOf(table, model.collectionName, 'cmps') && isKnown) return undefined;
  }
  return nameless(table);
}

function findOwnerOfColumn({ before, after }: Change, table: string, column: string): Owner {
  const models = Object.entries({ ...after, ...before });
  for (const [uid, model] of models) {
    const names = Object.keys(model.attributes);
    if (model.collectionName === table) {
      return { uid, model, field: names.find((name) => isNameOf(column, name)) ?? column };
    }
    const field = names.find((name) => isLinkTable(table, model, name));
    if (field !== undefined) return { uid, model, field };
  }
  return { ...nameless(table), field: column };
}

function isLinkTable(table: string, model: Model, field: string): boolean {
  return isNameOf(table, model.collectionName, field, 'lnk');
}

/** The name in a database of what a developer calls `decisionTerm` is `decision_term`. */
function isNameOf(databaseName: string, ...names: readonly string[]): boolean {
  return fold(databaseName) === fold(names.join(''));
}

function fold(name: string): string {
  return name.replace(/[^a-z0-9]/gi, '').toLowerCase();
}

/** What no type is known of is called by its table. */
function nameless(table: string): Owner {
  const model = { collectionName: table, info: { displayName: table }, attributes: {} };
  return { uid: table, model };
}
