import type { Core } from '@strapi/strapi';
import { addHiddenType, column, hiddenType, type RowOf } from '../../strapi/hidden-type.ts';
import type { Fields } from '../entry/walk-entry.ts';

const publicationType = hiddenType('publication', 'publications', {
  fields: {
    noun: column.string(),
    /** documentId of the entry. */
    entry: column.string(),
    municipality: column.optional(column.string()),
    publishedOn: column.datetime(),
    /** Id of the user who published; absent when that is not known. */
    userId: column.optional(column.integer()),
    /** Their name as it was then, since users come and go. */
    userName: column.optional(column.string()),
    /** The entry as the site got it. */
    snapshot: column.json<Fields>(),
  },
  indexed: ['entry'],
});

export const publicationUid = publicationType.uid;

/** What was published, once: never changed afterwards. */
export type Publication = RowOf<typeof publicationType>;

export function addPublicationType(strapi: Core.Strapi): void {
  addHiddenType(strapi, publicationType);
}
