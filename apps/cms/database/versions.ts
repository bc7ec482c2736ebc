import type { Knex } from '../src/database/knex.ts';

/** Where a field stands in the published versions of a type. */
export interface VersionedField {
  /** `service` */
  noun: string;
  /** The fields that hold the component: `['costs']`; absent for a field of the type itself. */
  inside?: readonly string[];
}

type Fields = Record<string, unknown>;

/**
 * Changes the versions that officers can put back (src/history): a field that a version calls by a
 * former name would be left out without a word.
 *
 * @param change the fields there, to be changed as they are; once for each row of a component
 */
export async function changeVersions(
  knex: Knex,
  { noun, inside = [] }: VersionedField,
  change: (fields: Fields) => void,
): Promise<void> {
  if (!(await knex.schema.hasTable('publications'))) return;
  const rows = await knex('publications').where({ noun }).select('id', 'snapshot');
  for (const { id, snapshot } of rows) {
    // SQLite gives text, PostgreSQL what it says.
    const version = typeof snapshot === 'string' ? JSON.parse(snapshot) : snapshot;
    for (const fields of fieldsAt(version, inside)) change(fields);
    await knex('publications')
      .where({ id })
      .update({ snapshot: JSON.stringify(version) });
  }
}

function fieldsAt(value: unknown, inside: readonly string[]): Fields[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldsAt(item, inside));
  if (typeof value !== 'object' || value === null) return [];
  const [next, ...further] = inside;
  return next === undefined ? [value as Fields] : fieldsAt((value as Fields)[next], further);
}
