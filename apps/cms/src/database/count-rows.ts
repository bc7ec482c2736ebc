import type { Count } from './loss.ts';
import type { Knex } from './knex.ts';

/** A query on one table that has not said yet what it selects. */
export type Rows = ReturnType<Knex['queryBuilder']>;

/** How empty fields and lists are stored, read as text. */
const empty = ['', 'null', '[]', '{}', '""'];

/** Counts what a query finds in the table of a content type or component. */
export async function countRows(rows: Rows, isContentType: boolean): Promise<Count> {
  const query = rows.clone().count('* as rows');
  if (isContentType) query.countDistinct('document_id as entries');
  const [found] = (await query) as unknown as Record<string, unknown>[];
  // PostgreSQL counts in text.
  const count: Count = { rows: Number(found?.rows) };
  return isContentType ? { ...count, entries: Number(found?.entries) } : count;
}

/** Narrows a query to the rows in which a column says something that is not there by itself. */
export function whereFilled(rows: Rows, knex: Knex, column: string, defaultValue: unknown): Rows {
  const nothing = [...empty];
  if (defaultValue !== undefined && defaultValue !== null) nothing.push(String(defaultValue));
  // SQLite stores false and true as 0 and 1.
  if (typeof defaultValue === 'boolean') nothing.push(String(Number(defaultValue)));
  return rows.whereNotNull(column).whereNotIn(asText(knex, column), nothing);
}

/** Text out of a column of any kind. */
export function asText(knex: Knex, column: string) {
  // `whereNotIn` takes an expression as its column, though its types do not say so.
  return knex.raw('CAST(?? AS TEXT)', [column]) as never;
}
