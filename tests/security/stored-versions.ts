import { inject } from 'vitest';
import { standsOnHeader } from '../helpers/entry-versions.ts';
import { openDatabase } from '../helpers/open-database.ts';

const cms = inject('attackedCms');
const database = openDatabase(cms.databaseFile, { readOnly: true });
/** Of each type, what finds the draft of a documentId. */
const drafts = cms.types
  .filter(({ hasMunicipality }) => hasMunicipality)
  .map(({ table }) =>
    database.prepare(
      `SELECT id, updated_at FROM "${table}" WHERE document_id = ? AND published_at IS NULL`,
    ),
  );

/**
 * The header by which a request stands on the newest versions of all that it names. An attacker who
 * knows these is refused for what they are, and not because somebody came first.
 */
export function standOnStored(path: string, body: unknown): Record<string, string> {
  const named = `${path} ${body instanceof FormData ? '' : JSON.stringify(body ?? '')}`;
  const documentIds = new Set(named.match(/\b[a-z0-9]{24}\b/g));
  const [, publication] = /^\/history\/(\d+)\/restore/.exec(path) ?? [];
  if (publication) {
    const row = database.prepare('SELECT entry FROM publications WHERE id = ?').get(publication);
    if (row) documentIds.add(String(row.entry));
  }
  const versions = [...documentIds].flatMap((documentId) => versionsOf(documentId));
  return versions.length === 0 ? {} : { [standsOnHeader]: versions.join(', ') };
}

function versionsOf(documentId: string): string[] {
  return drafts.flatMap((statement) => {
    const draft = statement.get(documentId);
    if (!draft) return [];
    return [`${documentId}=${Number(draft.id)}-${Number(draft.updated_at).toString(36)}`];
  });
}
