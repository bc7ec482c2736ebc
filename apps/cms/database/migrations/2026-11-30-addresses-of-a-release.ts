import type { Knex } from '../../src/database/knex.ts';
import { renameField } from '../rename-field.ts';

/** What a publisher reports of each entry is its address: a place is a path on disk, or a town. */
export function up(knex: Knex): Promise<void> {
  return renameField(knex, {
    table: 'releases',
    uid: 'sociaal-huis::release',
    from: 'places',
    to: 'addresses',
    versions: [],
  });
}
