import type { Core } from '@strapi/strapi';
import { buildIndex, type TableIndex } from '../../strapi/build-index.ts';
import { isOfMunicipality } from '../../strapi/is-of-municipality.ts';

/**
 * Has the database find the entries of one municipality without a look at those of all others: that is
 * how the site, the lists of officers and nearly every rule ask for them. So what one municipality
 * does takes no longer when there are many.
 *
 * Call it in `register()`: Strapi makes the tables right after.
 */
export function indexByMunicipality(strapi: Core.Strapi): void {
  for (const contentType of Object.values(strapi.contentTypes)) {
    if (!isOfMunicipality(strapi, contentType.uid)) continue;
    const type = contentType as { collectionName: string; indexes?: TableIndex[] };
    type.indexes = [...(type.indexes ?? []), buildIndex(type.collectionName, 'municipality')];
  }
}
