/** Where on the site each published entry is read, for the officer who looks for it. Pure. */
import { contentTypes, type ContentOf, type Noun, type ReleaseReport } from '@sociaal-huis/schema';
import type { EntriesByNoun } from '../src/content/build-contents.ts';
import type { MunicipalityContent } from '../src/content/municipality-content.ts';
import { absoluteUrl } from '../src/routing/paths.ts';
import { findShowing } from '../src/routing/where-shown.ts';

/** A release, as far as it tells where entries are. */
interface Released {
  readonly content: MunicipalityContent;
  /** Everything that is published, also what the pages of this moment leave out. */
  readonly entries: EntriesByNoun;
  /** For which the pages were made. */
  readonly moment: Date;
  /** Paths of pages that are as they should be. */
  readonly paths: ReadonlySet<string>;
  /** Public address of the site. */
  readonly site: string;
}

type Addresses = Pick<ReleaseReport, 'addresses' | 'unseen'>;

const pageIsMissing =
  'De pagina waarop dit staat, kon niet gemaakt worden. Verwittig wie de site beheert: dit is een fout in de site.';

/** The address of each entry that can be read on the site, and why another one cannot. */
export function findAddresses(released: Released): Required<Addresses> {
  const found: Required<Addresses> = { addresses: [], unseen: [] };
  for (const { noun } of contentTypes) {
    for (const entry of released.entries[noun]) {
      const { documentId } = entry;
      const at = findAddress(noun, entry, released);
      if ('address' in at) found.addresses.push({ noun, documentId, ...at });
      else found.unseen.push({ noun, documentId, ...at });
    }
  }
  return found;
}

function findAddress<N extends Noun>(
  noun: N,
  entry: ContentOf<N>,
  { content, moment, paths, site }: Released,
): { address: string } | { sentence: string } {
  const showing = findShowing(noun, entry, content, moment);
  if ('absence' in showing) return { sentence: showing.absence };
  if (!paths.has(showing.path)) return { sentence: pageIsMissing };
  return { address: absoluteUrl(showing.path + showing.hash, site) };
}
