/** Puts a draft among what is published, so that everything after it need not know of drafts. */
import { contentTypes } from '@sociaal-huis/schema';
import { isRecord } from '../src/cms/references.ts';
import type { ContentSource } from '../src/cms/source.ts';
import type { Draft } from './ask-for-draft.ts';

/**
 * The same source with the draft instead of the published version of its entry, or beside the others
 * when there is none. Of what a municipality has one, the draft takes the place whatever its identity.
 */
export function insertDraft(source: ContentSource, { noun, entry }: Draft): ContentSource {
  const { singleton } = contentTypes.find((type) => type.noun === noun)!;
  return {
    ...source,
    async readAll(wanted, municipalities) {
      const published = await source.readAll(wanted, municipalities);
      if (wanted !== noun) return published;
      const others = published.filter(
        (other) => !singleton && isRecord(other) && other.documentId !== entry.documentId,
      );
      return [...others, entry];
    },
  };
}
