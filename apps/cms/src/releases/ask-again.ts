import type { Core } from '@strapi/strapi';
import { writeAudit } from '../audit/audit-entry.ts';
import type { AdminUser } from '../strapi/admin-user.ts';
import { ValidationError } from '../strapi/errors.ts';
import { addChanges } from '../publishing/outbox/pending-change.ts';
import { findNewest, type ClaimRecord, claimUid } from './claim-record.ts';
import { findSites } from './site.ts';

/** Has the whole subsite of a municipality made again at once, on each of its sites. */
export async function askAgain(
  strapi: Core.Strapi,
  municipality: string,
  user: AdminUser,
): Promise<void> {
  await strapi.db.transaction(async () => {
    await addChanges(strapi, [{ municipality, reason: 'retry' }]);
    const subject = 'Publicatie opnieuw gevraagd';
    await writeAudit(strapi, { action: 'release', user, subject, municipality });
  });
}

/**
 * Somebody agrees that much content disappears from the site, after a release was stopped for it. It
 * holds until the next release is live.
 *
 * @throws ValidationError when no release was stopped for that.
 */
export async function confirmLoss(
  strapi: Core.Strapi,
  municipality: string,
  user: AdminUser,
): Promise<void> {
  await strapi.db.transaction(async () => {
    const stopped: ClaimRecord[] = [];
    for (const { id } of await findSites(strapi, [municipality])) {
      const newest = await findNewest(strapi, id);
      if (newest?.needsConfirmation && newest.outcome === 'failed') stopped.push(newest);
    }
    if (stopped.length === 0) {
      throw new ValidationError(
        'Er is niets te bevestigen: geen publicatie wacht op uw akkoord. Ververs de pagina.',
      );
    }
    await strapi.db.query(claimUid).updateMany({
      where: { id: { $in: stopped.map(({ id }) => id) } },
      data: { confirmedOn: new Date() },
    });
    await addChanges(
      strapi,
      stopped.map(({ site }) => ({ municipality, reason: 'retry', site: site! })),
    );
    const subject = 'Akkoord dat er veel inhoud van de site verdwijnt';
    await writeAudit(strapi, { action: 'release', user, subject, municipality });
  });
}
