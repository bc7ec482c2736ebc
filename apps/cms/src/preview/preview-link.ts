import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { addHiddenType, column, hiddenType, type RowOf } from '../strapi/hidden-type.ts';
import type { PreviewKey } from './preview-key.ts';

/** The entry that links lead to. */
export type PreviewedEntry = Pick<PreviewKey, 'noun' | 'documentId' | 'municipality'>;

const previewLinkType = hiddenType('preview-link', 'preview-links', {
  fields: {
    link: column.string(),
    noun: column.string(),
    /** documentId of the entry. */
    entry: column.string(),
    municipality: column.string(),
    until: column.datetime(),
  },
  indexed: ['link'],
});

const { uid } = previewLinkType;

/** A link for a colleague: it opens the draft as long as its row is there and its time is not over. */
type PreviewLink = RowOf<typeof previewLinkType>;

const day = 24 * 60 * 60 * 1000;

/** How long a colleague may look. */
const linkLasts = 7 * day;

/** Adds the list of the links that are out; withdrawing one is taking it off the list. */
export function addPreviewLinkType(strapi: Core.Strapi): void {
  addHiddenType(strapi, previewLinkType);
}

/** Notes a new link and gives its key. What is over is forgotten meanwhile. */
export async function makeLink(strapi: Core.Strapi, entry: PreviewedEntry): Promise<PreviewKey> {
  const links = strapi.db.query(uid);
  await links.deleteMany({ where: { until: { $lt: new Date() } } });
  const { noun, documentId, municipality } = entry;
  const [until, link] = [Date.now() + linkLasts, randomUUID()];
  await links.create({
    data: { link, noun, entry: documentId, municipality, until: new Date(until) },
  });
  return { noun, documentId, municipality, until, link };
}

/** Whether the link of a key is still out. */
export async function isOut(strapi: Core.Strapi, { link }: PreviewKey): Promise<boolean> {
  return (await strapi.db.query(uid).count({ where: { link } })) > 0;
}

/** Until when the draft of this entry can be seen with a link; null when no link is out. */
export async function getLatestEnd(
  strapi: Core.Strapi,
  { noun, documentId }: PreviewedEntry,
): Promise<Date | null> {
  const latest: PreviewLink | null = await strapi.db.query(uid).findOne({
    where: { noun, entry: documentId, until: { $gt: new Date() } },
    orderBy: { until: 'desc' },
  });
  return latest && new Date(latest.until);
}

/** Withdraws every link to the draft of this entry. */
export async function withdrawLinks(
  strapi: Core.Strapi,
  { noun, documentId }: PreviewedEntry,
): Promise<void> {
  await strapi.db.query(uid).deleteMany({ where: { noun, entry: documentId } });
}
