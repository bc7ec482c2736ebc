import type { Core } from '@strapi/strapi';
import { addHiddenType, column, hiddenType, type RowOf } from '../strapi/hidden-type.ts';
import type { NamedSite } from './answers.ts';

/** The turn under which is decided which sites there are, and what each of them still has to show. */
export const turnOfSites = 'sites';

/** A publisher asks again within half a minute; who was silent for this long is away. */
const awayAfterSeconds = 120;

const siteType = hiddenType('site', 'sites', {
  fields: {
    /** Names the folder that publishers of this site share; see `SiteSchema` in packages/schema. */
    key: column.string(),
    municipality: column.string(),
    /** Public address of the first page of the whole site. */
    address: column.text(),
    /** Name of the publisher that asked last. */
    publisher: column.string(),
    /** The last sign of life of a publisher that makes it. */
    heardOn: column.datetime(),
  },
  indexed: ['key', 'municipality'],
});

export const siteUid = siteType.uid;

/**
 * One municipality on one site: what must reach the residents there. The portal has as many as it has
 * municipalities. They come by themselves, when a publisher first asks for work.
 */
export type Site = RowOf<typeof siteType>;

export function addSiteType(strapi: Core.Strapi): void {
  addHiddenType(strapi, siteType);
}

/** The sites on which these municipalities stand, the oldest first. */
export function findSites(
  strapi: Core.Strapi,
  municipalities: readonly string[],
  key?: string,
): Promise<Site[]> {
  const ofMunicipalities = { municipality: { $in: municipalities } };
  const where = key === undefined ? ofMunicipalities : { ...ofMunicipalities, key };
  return strapi.db.query(siteUid).findMany({ where, orderBy: { id: 'asc' } });
}

/** Since when nobody makes a site any more, as far as anybody knows; absent while somebody does. */
export function awaySince({ heardOn }: Site): string | null {
  return Date.now() - Date.parse(heardOn) > awayAfterSeconds * 1000 ? heardOn : null;
}

/** A site as the admin names it, among all of its municipality. */
export function nameSite(site: Site, all: readonly Site[]): NamedSite {
  const address = site.address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const isAlone = all.every((one) => one.id === site.id || one.address !== site.address);
  const name = isAlone ? address : `${address} (publicatieserver ${site.publisher})`;
  return { id: site.id, name, awaySince: awaySince(site) };
}

/** Notes a sign of life of the publisher that makes a site, for all municipalities on it. */
export async function noteSiteAlive(strapi: Core.Strapi, id: number | null): Promise<void> {
  const sites = strapi.db.query(siteUid);
  const site: Site | null = await sites.findOne({ where: { id: id ?? 0 } });
  if (!site) return;
  await sites.updateMany({ where: { key: site.key }, data: { heardOn: new Date() } });
}
