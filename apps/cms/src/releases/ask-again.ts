import type { Core } from '@strapi/strapi';
import { writeAudit } from '../audit/audit-entry.ts';
import type { AdminUser } from '../history/publication.ts';
import { ValidationError } from '../refusals/refusals.ts';
import { addChanges } from './pending-change.ts';
import { findNewest, releaseUid } from './release-record.ts';

/** Has the whole subsite of a municipality made again, at once. */
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
    const newest = await findNewest(strapi, municipality);
    if (!newest?.needsConfirmation || newest.outcome !== 'failed') {
      throw new ValidationError(
        'Er is niets te bevestigen: geen publicatie wacht op uw akkoord. Ververs de pagina.',
      );
    }
    await strapi.db
      .query(releaseUid)
      .update({ where: { id: newest.id }, data: { confirmedOn: new Date() } });
    await addChanges(strapi, [{ municipality, reason: 'retry' }]);
    const subject = 'Akkoord dat er veel inhoud van de site verdwijnt';
    await writeAudit(strapi, { action: 'release', user, subject, municipality });
  });
}
