import type { Core } from '@strapi/strapi';
import { fileUid } from '../../strapi/file-uid.ts';
import { wrapMethod } from '../../strapi/wrap-method.ts';
import { findMunicipalitiesThatShow } from './find-municipalities-that-show.ts';
import { addChanges, type NewChange, pendingChangeUid } from './pending-change.ts';

/** Longest that replacing a file may take, pictures of other sizes included. */
const heldMilliseconds = 5 * 60_000;

/**
 * Writes in the outbox which municipalities show a file that is replaced, deleted or described anew.
 * Files don't pass the document service, so this stands around the service that changes them.
 *
 * A file on disk belongs to no transaction. Its rows are written before it changes, held back until it
 * has; a crash in between leaves them behind, and they go out after a while.
 */
export function recordMediaChanges(strapi: Core.Strapi): void {
  for (const method of ['updateFileInfo', 'replace', 'remove']) {
    const uploads = { kind: 'service', uid: 'plugin::upload.upload', method } as const;
    wrapMethod(strapi, uploads, async (work, target: unknown) => {
      const id = typeof target === 'object' && target ? (target as { id: number }).id : target;
      const before = await describeChanges(strapi, Number(id));
      const heldUntil = new Date(Date.now() + heldMilliseconds);
      const held = await addChanges(
        strapi,
        before.map((change) => ({ ...change, heldUntil })),
      );
      try {
        return await work();
      } finally {
        const after = method === 'remove' ? before : await describeChanges(strapi, Number(id));
        await strapi.db.transaction(async () => {
          await addChanges(strapi, after);
          await strapi.db
            .query(pendingChangeUid)
            .deleteMany({ where: { id: { $in: held }, settledOn: null } });
        });
      }
    });
  }
}

interface File {
  url: string;
  formats: Record<string, { url: string }> | null;
}

async function describeChanges(strapi: Core.Strapi, id: number): Promise<NewChange[]> {
  const municipalities = await findMunicipalitiesThatShow(strapi, id);
  if (municipalities.length === 0) return [];
  const file: File | null = await strapi.db.query(fileUid).findOne({ where: { id } });
  if (!file) return [];
  const files = [file, ...Object.values(file.formats ?? {})].map(({ url }) => url);
  return municipalities.map((municipality) => ({ municipality, reason: 'media', files }));
}
