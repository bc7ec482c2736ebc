import type { Core } from '@strapi/strapi';
import { writeAudit } from '../audit/audit-entry.ts';
import { waitForTurn } from '../strapi/wait-for-turn.ts';
import type { AdminUser } from '../strapi/admin-user.ts';
import { notFound, ValidationError } from '../strapi/errors.ts';
import { pendingChangeUid } from '../publishing/outbox/pending-change.ts';
import { claimUid } from './claim-record.ts';
import { awaySince, type Site, siteUid, turnOfSites } from './site.ts';

/**
 * Forgets a site that is no more, with every municipality on it: nothing waits for it any longer. What
 * it shows stays as it is. Should its publisher come back, it is a new site, which is made whole.
 *
 * @throws ValidationError while a publisher still makes it: it would come back at once.
 */
export async function forgetSite(strapi: Core.Strapi, id: number, user: AdminUser): Promise<void> {
  const sites = strapi.db.query(siteUid);
  await strapi.db.transaction(async () => {
    await waitForTurn(strapi, turnOfSites);
    const asked: Site | null = await sites.findOne({ where: { id } });
    if (!asked) throw notFound();
    if (awaySince(asked) === null) {
      throw new ValidationError(
        `De site ${asked.address} is er nog: haar publicatieserver vroeg daarnet nog werk. Zet hem eerst af en wacht twee minuten.`,
      );
    }
    const same: Site[] = await sites.findMany({ where: { key: asked.key } });
    const gone = same.filter((site) => awaySince(site) !== null).map((site) => site.id);
    await strapi.db.query(pendingChangeUid).deleteMany({ where: { site: { $in: gone } } });
    await strapi.db.query(claimUid).deleteMany({ where: { site: { $in: gone } } });
    await sites.deleteMany({ where: { id: { $in: gone } } });
    const subject = `Site ${asked.address} vergeten`;
    await writeAudit(strapi, { action: 'release', user, subject });
  });
}
