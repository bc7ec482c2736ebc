/** Where the pages of a subsite stood before, for the servers that send people on. Pure. */
import type { ContentOf, Noun } from '@sociaal-huis/schema';
import { listEntries, type MunicipalityContent } from '../content/municipality-content.ts';
import type { AddressPlan } from './paths.ts';
import { ownPagePath, pagePathOf } from './where-shown.ts';

/**
 * Each former address of a page that an entry had for itself, with the address of the page on which the
 * entry is now, both as paths from the root of the domain. Where entries share a page, only a browser
 * knows which of them an old link meant: such a link leads to that page as it is.
 */
export function buildFormerAddresses(
  content: MunicipalityContent,
  plan?: AddressPlan,
): Record<string, string> {
  const addresses = content.formerSlugs.flatMap(({ noun, from, to }): [string, string][] => {
    // An entry may be missing here for the moment; a wrong address is better than one without a page.
    const entry = listEntries(content, noun).find((one) => 'slug' in one && one.slug === to);
    if (!entry) return [];
    const before = ownPagePath(noun, { ...entry, slug: from } as ContentOf<Noun>, content, plan);
    const now = pagePathOf(noun, entry, content, plan);
    return before === undefined || now === undefined ? [] : [[before, now]];
  });
  return Object.fromEntries(addresses);
}
