import type { Knex } from '../src/database/knex.ts';
import { snakeCase } from '../src/database/snake-case.ts';
import { changeVersions, type VersionedField } from './versions.ts';

interface Renaming {
  /** Of the type or component: `services`, `part_slots`; its `collectionName`. */
  table: string;
  /** An enumeration, or boxes to tick (`global::choices`). */
  field: string;
  from: string;
  /** Absent: what had the value has none. */
  to?: string;
  /** Where published versions hold the field. */
  versions: readonly VersionedField[];
}

/** Gives one value of a field another name wherever it was chosen, in published versions as well. */
export async function renameValue(knex: Knex, renaming: Renaming): Promise<void> {
  const { table, field, from, to, versions } = renaming;
  if (!(await knex.schema.hasTable(table))) return;
  const column = snakeCase(field);
  const rows = await knex(table)
    .whereLike(knex.raw('CAST(?? AS TEXT)', [column]) as never, `%${from}%`)
    .select('id', column);
  for (const row of rows) {
    const changed = replaceIn(parseIfList(row[column]), from, to);
    const stored = Array.isArray(changed) ? JSON.stringify(changed) : changed;
    await knex(table)
      .where({ id: row.id })
      .update({ [column]: stored });
  }
  for (const one of versions) {
    await changeVersions(knex, one, (fields) => {
      if (field in fields) fields[field] = replaceIn(fields[field], from, to);
    });
  }
}

/** SQLite gives a list as text. */
function parseIfList(value: unknown): unknown {
  return typeof value === 'string' && value.startsWith('[') ? JSON.parse(value) : value;
}

function replaceIn(value: unknown, from: string, to: string | undefined): unknown {
  if (!Array.isArray(value)) return value === from ? (to ?? null) : value;
  const values = value.map((item) => (item === from ? to : item));
  return [...new Set(values.filter((item) => item !== undefined))];
}
