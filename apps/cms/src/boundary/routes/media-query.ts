import { both } from '../../strapi/both-filters.ts';
import type { MediaFolder } from '../media/media-folders.ts';
import { ValidationError } from '../../strapi/errors.ts';

/** What an officer may filter and sort media by: facts of the file or folder itself. */
const ownFields = new Set([
  'id',
  'documentId',
  'name',
  'alternativeText',
  'caption',
  'mime',
  'ext',
  'size',
  'width',
  'height',
  'createdAt',
  'updatedAt',
  'folderPath',
  'path',
  'pathId',
]);

/** Links that lead to a folder one may see anyway. */
const ownLinks = new Set(['folder', 'parent']);

const kept = new Set(['page', 'pageSize', 'start', 'limit', 'pagination', 'sort', 'filters', '_q']);

/**
 * Leaves in a query for media only what says something of the media themselves, and adds the filter.
 * Through `populate`, filters and sorting Strapi also reaches who made a shared file and which
 * entries show it, and these are of other municipalities.
 *
 * @throws ValidationError when it filters or sorts by anything else.
 */
export function narrowMediaQuery(query: Record<string, unknown>, filter?: object): void {
  for (const key of Object.keys(query)) {
    if (!kept.has(key)) delete query[key];
  }
  requireOwnFilters(query.filters);
  requireOwnSort(query.sort);
  if (filter) query.filters = both(query.filters, filter);
}

/** Finds what lies in one of the folders, at any depth. */
export function inAnyOf(field: 'folderPath' | 'path', folders: readonly MediaFolder[]): object {
  return {
    $or: [
      // No folder at all finds nothing, where an empty list would find everything.
      { id: { $null: true } },
      ...folders.flatMap(({ path }) => [
        { [field]: { $eq: path } },
        { [field]: { $startsWith: `${path}/` } },
      ]),
    ],
  };
}

function requireOwnFilters(filters: unknown): void {
  if (typeof filters !== 'object' || filters === null) return;
  for (const [key, value] of Object.entries(filters)) {
    const isIndex = Array.isArray(filters) || /^\d+$/.test(key);
    if (!isIndex && !key.startsWith('$') && !ownFields.has(key) && !ownLinks.has(key)) {
      throw refusal('Filteren', key);
    }
    requireOwnFilters(value);
  }
}

function requireOwnSort(sort: unknown): void {
  if (sort === undefined) return;
  for (const part of [sort].flat()) {
    const fields = typeof part === 'string' ? part.split(',') : Object.keys(Object(part));
    for (const field of fields) {
      const [name = ''] = field.trim().split(':');
      if (!ownFields.has(name)) throw refusal('Sorteren', name);
    }
  }
}

function refusal(what: string, name: string): Error {
  return new ValidationError(`${what} op "${name}" kan niet bij bestanden. Kies iets anders.`);
}
