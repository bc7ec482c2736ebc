import type { Core } from '@strapi/strapi';
import type { StoredException } from './holiday-plan.ts';
import { versionOf } from '../versions/entry-version.ts';
import { loadEntries } from './load-entries.ts';

/** What is asked of a stored exception. */
interface LoadedException {
  id: number;
  updatedAt: string;
  label: string | null;
  from: string | null;
  until: string | null;
  source: string | null;
  offices: object[];
}

/** The exceptions of a municipality in their last version, those nobody published included. */
export async function loadExceptions(
  strapi: Core.Strapi,
  municipality: string,
): Promise<StoredException[]> {
  const load = (status: 'draft' | 'published') =>
    loadEntries<LoadedException>(strapi, 'hours-exception', municipality, {
      fields: ['label', 'from', 'until', 'source', 'updatedAt'],
      populate: { offices: { fields: ['documentId'] } },
      status,
    });
  const onSite = new Set((await load('published')).map(({ documentId }) => documentId));
  return (await load('draft')).map((exception) => ({
    documentId: exception.documentId,
    version: versionOf(exception),
    label: exception.label ?? '',
    // A draft may lack its dates; without them it covers no day.
    from: exception.from ?? '',
    until: exception.until ?? '',
    source: exception.source ?? '',
    isForSomeOffices: exception.offices.length > 0,
    isOnSite: onSite.has(exception.documentId),
  }));
}
