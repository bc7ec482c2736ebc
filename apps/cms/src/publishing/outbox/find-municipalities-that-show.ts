import type { Core } from '@strapi/strapi';
import { isOfMunicipality } from '../../strapi/is-of-municipality.ts';
import { getMunicipalitiesOfComponent } from '../../strapi/municipality-of-component.ts';
import { fileUid } from '../../strapi/file-uid.ts';

/** An entry or component that holds a file. */
interface Holder {
  __type: string;
  id: number;
  municipality?: string;
  publishedAt?: string | null;
}

/** The municipalities whose published entries hold a file, directly or in a component. */
export async function findMunicipalitiesThatShow(
  strapi: Core.Strapi,
  fileId: number,
): Promise<string[]> {
  const file: { related?: Holder[] } | null = await strapi.db
    .query(fileUid)
    .findOne({ where: { id: fileId }, populate: ['related'] });
  const found = new Set<string>();
  for (const { __type: uid, id, municipality, publishedAt } of file?.related ?? []) {
    if (isOfMunicipality(strapi, uid)) {
      if (municipality && publishedAt) found.add(municipality);
    } else if (Object.hasOwn(strapi.components, uid)) {
      const holders = await getMunicipalitiesOfComponent(strapi, uid, id, {
        publishedAt: { $notNull: true },
      });
      for (const holder of holders) found.add(holder);
    }
  }
  return [...found];
}
