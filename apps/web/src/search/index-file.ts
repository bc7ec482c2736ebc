/** The index of each subsite as a file of its own, under a name that changes with it. */
import { createHash } from 'node:crypto';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { searchIndexPath } from '../routing/paths.ts';
import { buildIndex } from './build-index.ts';

/** The file and the part of its name that says which version it is. */
interface IndexText {
  json: string;
  hash: string;
}

const built = new WeakMap<MunicipalityContent, IndexText>();

/** The index as it is written. Built once for all pages that point at it. */
export function buildIndexText(content: MunicipalityContent): IndexText {
  const known = built.get(content);
  if (known) return known;
  const json = JSON.stringify(buildIndex(content));
  const text = { json, hash: createHash('sha256').update(json).digest('hex').slice(0, 12) };
  built.set(content, text);
  return text;
}

/** Address of the index of a subsite. */
export function searchIndexHref(content: MunicipalityContent): string {
  return searchIndexPath(content.municipality, buildIndexText(content).hash);
}
