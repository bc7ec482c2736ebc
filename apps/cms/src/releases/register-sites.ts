import type { Core } from '@strapi/strapi';
import { waitForTurn } from '../strapi/wait-for-turn.ts';
import type { ClaimWish } from './claim-work.ts';
import { addChanges, pendingChangeUid } from '../publishing/outbox/pending-change.ts';
import { claimUid } from './claim-record.ts';
import { findSites, type Site, siteUid, turnOfSites } from './site.ts';

/**
 * The sites that a publisher makes, one for each of its municipalities, with a sign of life. One that
 * nobody knew is made whole: it has missed everything until now.
 */
export async function registerSites(
  strapi: Core.Strapi,
  { site: { id: key, address }, municipalities, publisher }: ClaimWish,
): Promise<Site[]> {
  const known = await findSites(strapi, municipalities, key);
  await strapi.db.query(siteUid).updateMany({
    where: { id: { $in: known.map(({ id }) => id) } },
    data: { heardOn: new Date(), address, publisher },
  });
  if (known.length === municipalities.length) return known;
  return strapi.db.transaction(async () => {
    await waitForTurn(strapi, turnOfSites);
    const sites = await findSites(strapi, municipalities, key);
    for (const municipality of municipalities) {
      if (sites.some((site) => site.municipality === municipality)) continue;
      const data = { key, municipality, address, publisher, heardOn: new Date() };
      const site: Site = await strapi.db.query(siteUid).create({ data });
      await adoptRecords(strapi, site);
      await addChanges(strapi, [{ municipality, reason: 'new-site', site: site.id }]);
      sites.push(site);
    }
    return sites;
  });
}

/**
 * Takes over what a CMS that knew of no sites wrote down about this one, so that entries keep the
 * moment since which they are live.
 */
async function adoptRecords(strapi: Core.Strapi, site: Site): Promise<void> {
  const where = {
    municipality: site.municipality,
    site: null,
    address: { $startsWith: site.address },
  };
  const data = { site: site.id };
  await strapi.db.query(claimUid).updateMany({ where, data });
  const settled = { ...where, settledOn: { $notNull: true } };
  await strapi.db.query(pendingChangeUid).updateMany({ where: settled, data });
}
