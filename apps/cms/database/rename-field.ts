import type { Knex } from '../src/database/knex.ts';
import { snakeCase } from '../src/database/snake-case.ts';
import { changeVersions, type VersionedField } from './versions.ts';

interface Renaming {
  /** Of the type or component: `services`, `part_costs`; its `collectionName`. */
  table: string;
  /** Strapi's name of it: `api::service.service`, `part.cost`. */
  uid: string;
  from: string;
  to: string;
  /** Where published versions hold the field. */
  versions: readonly VersionedField[];
}

/**
 * Gives a field another name, with all that it holds: a column, parts, files or links, and the same in
 * the versions that were published.
 *
 * @throws Error when the table has both fields already: one would have to give way.
 */
export async function renameField(knex: Knex, renaming: Renaming): Promise<void> {
  const { table, uid, from, to, versions } = renaming;
  if (!(await knex.schema.hasTable(table))) return;
  await renameColumn(knex, table, snakeCase(from), snakeCase(to));
  const links = [from, to].map((field) => `${table}_${snakeCase(field)}_lnk`) as [string, string];
  if (await knex.schema.hasTable(links[0])) await knex.schema.renameTable(...links);
  const parts = `${table}_cmps`;
  if (await knex.schema.hasTable(parts)) {
    await knex(parts).where({ field: from }).update({ field: to });
  }
  await knex('files_related_mph').where({ related_type: uid, field: from }).update({ field: to });
  for (const one of versions) {
    await changeVersions(knex, one, (fields) => {
      if (!(from in fields)) return;
      fields[to] = fields[from];
      delete fields[from];
    });
  }
}

async function renameColumn(knex: Knex, table: string, from: string, to: string): Promise<void> {
  if (!(await knex.schema.hasColumn(table, from))) return;
  if (await knex.schema.hasColumn(table, to)) {
    throw new Error(`"${table}" has "${from}" and "${to}": say what becomes of both.`);
  }
  await knex.schema.alterTable(table, (columns) => columns.renameColumn(from, to));
}
