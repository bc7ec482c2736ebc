import type { Core } from '@strapi/strapi';
import { addHiddenType, hiddenUidOf } from '../strapi/hidden-type.ts';

export const plannedPublicationUid = hiddenUidOf('planned-publication');

/** When an entry goes to the site and leaves it by itself; one row per entry. */
export interface PlannedPublication {
  id: number;
  noun: string;
  entry: string;
  municipality: string;
  /** Absent once it is done. */
  publishOn: string | null;
  publishUntil: string | null;
  /** Who planned it; it is published in their name. */
  userId: number;
  userName: string;
  /** What came of it, in Dutch, and when. */
  outcome: string | null;
  outcomeOn: string | null;
  succeeded: boolean | null;
}

export function addPlannedPublicationType(strapi: Core.Strapi): void {
  addHiddenType(strapi, {
    name: 'planned-publication',
    plural: 'planned-publications',
    attributes: {
      noun: { type: 'string' },
      entry: { type: 'string' },
      municipality: { type: 'string' },
      publishOn: { type: 'datetime' },
      publishUntil: { type: 'datetime' },
      userId: { type: 'integer' },
      userName: { type: 'string' },
      outcome: { type: 'text' },
      outcomeOn: { type: 'datetime' },
      succeeded: { type: 'boolean' },
    },
    indexed: ['entry'],
  });
}
