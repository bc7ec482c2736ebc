/** The index of each subsite as a file of its own, under a name that changes with it. */
import { createHash } from 'node:crypto';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { rememberPerContent } from '../content/track-reads.ts';
import { searchIndexPath } from '../routing/paths.ts';
import { buildIndex } from './build-index.ts';

/** The file and the part of its name that says which version it is. */
interface IndexText {
  json: string;
  hash: string;
}

/** The index as it is written. Built once for all pages that point at it. */
export const buildIndexText = rememberPerContent((content): IndexText => {
  const json = JSON.stringify(buildIndex(content));
  return { json, hash: createHash('sha256').update(json).digest('hex').slice(0, 12) };
});

/** Address of the index of a subsite. */
export function searchIndexHref(content: MunicipalityContent): string {
  return searchIndexPath(content.municipality, buildIndexText(content).hash);
}
