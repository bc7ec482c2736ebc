import type { Core } from '@strapi/strapi';
import { addHiddenType, hiddenUidOf } from '../../strapi/hidden-type.ts';
import type { Fields } from '../entry/walk-entry.ts';

export const publicationUid = hiddenUidOf('publication');

/** What was published, once: never changed afterwards. */
export interface Publication {
  id: number;
  noun: string;
  /** documentId of the entry. */
  entry: string;
  municipality: string | null;
  publishedOn: string;
  /** Id of the user who published; absent when that is not known. */
  userId: number | null;
  /** Their name as it was then, since users come and go. */
  userName: string | null;
  /** The entry as the site got it. */
  snapshot: Fields;
}

export function addPublicationType(strapi: Core.Strapi): void {
  addHiddenType(strapi, {
    name: 'publication',
    plural: 'publications',
    attributes: {
      noun: { type: 'string' },
      entry: { type: 'string' },
      municipality: { type: 'string' },
      publishedOn: { type: 'datetime' },
      userId: { type: 'integer' },
      userName: { type: 'string' },
      snapshot: { type: 'json' },
    },
    indexed: ['entry'],
  });
}
