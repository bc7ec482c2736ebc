import { uidOf } from '../strapi/uid-of.ts';

/** Where an entry is edited, below the address of the admin; without a documentId: a new one. */
export function editLink(noun: string, documentId = 'create'): string {
  return `${listLink(noun)}/${documentId}`;
}

/** The list of all entries of a noun. */
export function listLink(noun: string): string {
  return `/content-manager/collection-types/${uidOf(noun)}`;
}

/** The page on which the holidays of a year are planned. */
export function holidaysLink(year: number, municipality: string): string {
  return `/feestdagen?jaar=${year}&gemeente=${municipality}`;
}
