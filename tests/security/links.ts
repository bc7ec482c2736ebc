import { cms, unknownId } from './attackers.ts';
import { documentsOf, query, requireType } from './database.ts';
import type { Link } from './describe-cms.ts';

/** The data of an entry that has this value in the field of a link. */
export function writeLink({ steps }: Link, value: unknown): Record<string, unknown> {
  const [first, ...others] = steps;
  if (!first) return {};
  if (others.length === 0) return { [first.key]: value };
  const below = writeLink({ steps: others, target: '', holder: '' }, value);
  const part = first.block === undefined ? below : { __component: first.block, ...below };
  return { [first.key]: first.isList ? [part] : part };
}

/** Ways in which Strapi lets one name an entry or file of a municipality; the first is enough for most. */
export function spellingsOf({ target }: Link, municipality: string): unknown[] {
  const isFile = target === 'plugin::upload.file';
  const [id] = isFile ? [cms.world.media[municipality]?.file] : rowIdsOf(target, municipality);
  const documentId = isFile
    ? query('SELECT document_id FROM files WHERE id = ?', id ?? 0)[0]?.document_id
    : documentsOf(requireType(target), municipality)[0];
  return [
    { connect: [{ id, documentId }] },
    id,
    String(id),
    documentId,
    [documentId],
    { id },
    { documentId },
    [{ id: String(id) }],
    { connect: [id] },
    { set: [{ documentId }] },
    { set: [[documentId]] },
    { connect: [{ documentId, status: 'draft' }], disconnect: [] },
    { connect: [{ documentId: unknownId }] },
    { connect: [{}] },
    [true],
  ];
}

function rowIdsOf(uid: string, municipality: string): number[] {
  const { table } = requireType(uid);
  return query(`SELECT id FROM "${table}" WHERE municipality = ? LIMIT 2`, municipality).map(
    ({ id }) => Number(id),
  );
}
