import type { Core, UID } from '@strapi/strapi';
import { buildMainField } from '../content-manager/build-officer-layout.ts';
import type { Model } from '../content-manager/types.ts';
import { uidOf } from '../strapi/uid-of.ts';
import type { Holdings } from './find-missing.ts';
import type { Version } from './find-unpublished.ts';

/** What of an entry is asked for, in Strapi's words. */
interface Wanted {
  fields?: string[];
  populate?: object | string[];
  status?: 'draft' | 'published';
}

/**
 * The entries of one municipality, by default as they are on the site. Read through the Document
 * Service, so that its rules hold here as well.
 */
export async function loadEntries<Entry>(
  strapi: Core.Strapi,
  noun: string,
  municipality: string,
  { status = 'published', ...wanted }: Wanted,
): Promise<(Entry & { documentId: string })[]> {
  const question = { ...wanted, status, filters: { municipality } };
  // Strapi types its answers from generated files, which this repository does not keep.
  const answer: unknown = await strapi
    .documents(uidOf(noun) as UID.ContentType)
    .findMany(question as object);
  return answer as (Entry & { documentId: string })[];
}

/** Every entry of the nouns in one state: what it is called and when it was last changed. */
export async function loadVersions(
  strapi: Core.Strapi,
  nouns: readonly string[],
  municipality: string,
  status: 'draft' | 'published',
): Promise<Version[]> {
  const versions: Version[] = [];
  for (const noun of nouns) {
    const model = modelOf(strapi, noun);
    const mainField = buildMainField(model);
    const entries = await loadEntries<Record<string, string>>(strapi, noun, municipality, {
      fields: [mainField, 'updatedAt'],
      status,
    });
    versions.push(
      ...entries.map(({ documentId, updatedAt = '', [mainField]: title }) => ({
        noun,
        kind: model.info.displayName,
        documentId,
        title: title ?? '',
        municipality,
        updatedAt: new Date(updatedAt).toISOString(),
      })),
    );
  }
  return versions;
}

/** The published entries with a picture that nobody described, one row for each picture. */
export async function loadPicturesWithoutText(
  strapi: Core.Strapi,
  nouns: readonly string[],
  municipality: string,
): Promise<Holdings['picturesWithoutText']> {
  const found: Holdings['picturesWithoutText'] = [];
  for (const noun of nouns) {
    const model = modelOf(strapi, noun);
    const mainField = buildMainField(model);
    const pictures = Object.entries(model.attributes)
      .filter(([, { type }]) => type === 'media')
      .map(([name]) => name);
    if (pictures.length === 0) continue;
    const entries = await loadEntries<Record<string, unknown>>(strapi, noun, municipality, {
      fields: [mainField],
      populate: pictures,
    });
    for (const entry of entries) {
      const bare = pictures.filter((name) => isUndescribed(entry[name]));
      const title = String(entry[mainField]);
      found.push(...bare.map(() => ({ title, noun, documentId: entry.documentId })));
    }
  }
  return found;
}

/** A file to download is no picture: it has a name to go by. */
function isUndescribed(file: unknown): boolean {
  const { mime, alternativeText } = (file ?? {}) as { mime?: string; alternativeText?: string };
  return mime?.startsWith('image/') === true && !alternativeText?.trim();
}

function modelOf(strapi: Core.Strapi, noun: string): Model & { info: { displayName: string } } {
  return strapi.contentType(uidOf(noun) as UID.ContentType) as unknown as Model & {
    info: { displayName: string };
  };
}
