import { findLostFields } from './find-lost-fields.ts';
import { type Change, findLostStorage } from './find-lost-storage.ts';
import type { Knex } from './knex.ts';
import type { Loss } from './loss.ts';

/** Finds content that the content types to come have no place for. */
export async function findLosses(knex: Knex, change: Change): Promise<Loss[]> {
  return [...(await findLostStorage(knex, change)), ...(await findLostFields(knex, change))];
}
