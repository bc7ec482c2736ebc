import { isOfMunicipality } from '../../strapi/is-of-municipality.ts';
import { isEditedAfter } from '../../strapi/is-edited-after.ts';
import { fileUid } from '../../strapi/file-uid.ts';
import { getMediaFolders } from '../media/media-folders.ts';
import { inAnyOf } from './media-query.ts';
import type { OfficerRequest } from './officer-request.ts';

/**
 * What officers get instead of Strapi's answer, where the admin asks on every screen what Strapi
 * tells super admins alone. Refused, these questions fill the console of the browser with errors,
 * among which a real one is not seen.
 */
export interface OwnAnswer {
  answer(request: OfficerRequest): unknown;
}

interface Version {
  documentId: string;
  publishedAt: string | null;
  updatedAt: string;
}

/** The home page asks how many entries there are: those of the own municipalities. */
export const ownDocumentCounts: OwnAnswer = {
  async answer({ strapi, municipalities }) {
    const counts = { draft: 0, published: 0, modified: 0 };
    for (const uid of Object.keys(strapi.contentTypes)) {
      if (!isOfMunicipality(strapi, uid)) continue;
      const versions: Version[] = await strapi.db.query(uid as never).findMany({
        where: { municipality: { $in: municipalities } },
        select: ['documentId', 'publishedAt', 'updatedAt'],
      });
      for (const draft of versions.filter(({ publishedAt }) => !publishedAt)) {
        counts[stateOf(draft, versions)] += 1;
      }
    }
    return { data: counts };
  },
};

function stateOf(draft: Version, versions: readonly Version[]): 'draft' | 'published' | 'modified' {
  const published = versions.find(
    ({ documentId, publishedAt }) => documentId === draft.documentId && publishedAt,
  );
  if (!published) return 'draft';
  return isEditedAfter(draft.updatedAt, published.updatedAt) ? 'modified' : 'published';
}

/** And what else there is; how many accounts, tokens and webhooks is not for officers. */
export const ownStatistics: OwnAnswer = {
  async answer({ strapi, municipalities }) {
    const { own } = await getMediaFolders(strapi, municipalities);
    const assets = await strapi.db.query(fileUid).count({ where: inAnyOf('folderPath', own) });
    const types = Object.keys(strapi.contentTypes).filter((uid) => isOfMunicipality(strapi, uid));
    const nothing = { components: 0, locales: null, admins: 0, webhooks: 0, apiTokens: 0 };
    return { data: { ...nothing, assets, contentTypes: types.length } };
  },
};

/** Each form asks what an AI may translate: nothing, it is switched off in config/admin.ts. */
export const noAiFeatures: OwnAnswer = {
  answer: () => ({ data: { isAiI18nConfigured: false } }),
};

/** And whether it is translating this entry. */
export const noAiTranslation: OwnAnswer = { answer: () => ({ data: null }) };

/** The media library asks how images are made smaller; nobody’s content is in that. */
export const uploadSettings: OwnAnswer = {
  async answer({ strapi }) {
    return { data: await strapi.plugin('upload').service('upload').getSettings() };
  },
};

/** Each form asks whether entries are translated by themselves. */
export const translationSettings: OwnAnswer = {
  answer: () => ({ data: { aiLocalizations: false } }),
};
