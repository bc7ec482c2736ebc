import type { Knex } from '../../src/database/knex.ts';
import { renameField } from '../rename-field.ts';

/** What a publisher takes is a claim: a turn is what transactions wait for. */
export function up(knex: Knex): Promise<void> {
  return renameField(knex, {
    table: 'releases',
    uid: 'sociaal-huis::release',
    from: 'turn',
    to: 'claim',
    versions: [],
  });
}
