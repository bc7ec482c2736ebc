import type { Core } from '@strapi/strapi';
import { addHiddenType, column, hiddenType, type RowOf } from '../strapi/hidden-type.ts';

const plannedPublicationType = hiddenType('planned-publication', 'planned-publications', {
  fields: {
    noun: column.string(),
    entry: column.string(),
    municipality: column.string(),
    /** Absent once it is done. */
    publishOn: column.optional(column.datetime()),
    publishUntil: column.optional(column.datetime()),
    /** Who planned it; it is published in their name. */
    userId: column.integer(),
    userName: column.string(),
    /** What came of it, in Dutch, and when. */
    outcome: column.optional(column.text()),
    outcomeOn: column.optional(column.datetime()),
    succeeded: column.optional(column.boolean()),
  },
  indexed: ['entry'],
});

export const plannedPublicationUid = plannedPublicationType.uid;

/** When an entry goes to the site and leaves it by itself; one row per entry. */
export type PlannedPublication = RowOf<typeof plannedPublicationType>;

export function addPlannedPublicationType(strapi: Core.Strapi): void {
  addHiddenType(strapi, plannedPublicationType);
}
