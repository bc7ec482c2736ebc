import type { Core } from '@strapi/strapi';
import { waitForTurn } from '../strapi/wait-for-turn.ts';
import {
  copyChange,
  findUnassigned,
  pendingChangeUid,
} from '../publishing/outbox/pending-change.ts';
import { findSites, turnOfSites } from './site.ts';

/**
 * Gives each change that is free to go to every site of its municipality, where it is settled by
 * itself from then on. Changes are written without knowing the sites: a site that comes at the same
 * moment would miss what others write. As long as a municipality stands on no site, they wait.
 */
export async function handOutChanges(
  strapi: Core.Strapi,
  municipalities: readonly string[],
): Promise<void> {
  if ((await findUnassigned(strapi, municipalities)).length === 0) return;
  await strapi.db.transaction(async () => {
    await waitForTurn(strapi, turnOfSites);
    const sites = Map.groupBy(
      await findSites(strapi, municipalities),
      ({ municipality }) => municipality,
    );
    const changes = strapi.db.query(pendingChangeUid);
    for (const row of await findUnassigned(strapi, municipalities)) {
      const [first, ...others] = sites.get(row.municipality) ?? [];
      if (!first) continue;
      for (const { id } of others) await copyChange(strapi, row, id);
      await changes.update({ where: { id: row.id }, data: { site: first.id } });
    }
  });
}
