import type { Core } from '@strapi/strapi';
import { fileUid } from '../../strapi/file-uid.ts';
import { findMunicipalitiesThatShow } from './find-municipalities-that-show.ts';
import { addChanges, type NewChange, pendingChangeUid } from './pending-change.ts';

type Method = (...args: unknown[]) => Promise<unknown>;

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
  const uploads = strapi.plugin('upload').service('upload') as Record<string, Method>;
  for (const name of ['updateFileInfo', 'replace', 'remove']) {
    const original = uploads[name];
    if (!original) throw new Error(`Strapi's upload service has no "${name}" any more.`);
    uploads[name] = async (...args) => {
      const [target] = args;
      const id = typeof target === 'object' && target ? (target as { id: number }).id : target;
      const before = await describeChanges(strapi, Number(id));
      const heldUntil = new Date(Date.now() + heldMilliseconds);
      const held = await addChanges(
        strapi,
        before.map((change) => ({ ...change, heldUntil })),
      );
      try {
        return await original.apply(uploads, args);
      } finally {
        const after = name === 'remove' ? before : await describeChanges(strapi, Number(id));
        await strapi.db.transaction(async () => {
          await addChanges(strapi, after);
          await strapi.db
            .query(pendingChangeUid)
            .deleteMany({ where: { id: { $in: held }, settledOn: null } });
        });
      }
    };
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
