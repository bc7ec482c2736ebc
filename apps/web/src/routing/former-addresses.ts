/** Where the pages of a subsite stood before, for the servers that send people on. Pure. */
import type { Noun } from '@sociaal-huis/schema';
import { ownPagesOf, type MunicipalityContent } from '../content/municipality-content.ts';
import { newsItemPath, officePath, pagePath, servicePath, type AddressPlan } from './paths.ts';

type Place = MunicipalityContent['municipality'];

/** The kinds of entries with a page of their own: its address, and which entries there are. */
const kinds: {
  readonly [N in Noun]?: {
    path: (place: Place, slug: string, plan?: AddressPlan) => string;
    entries: (content: MunicipalityContent) => readonly { slug: string }[];
  };
} = {
  service: { path: servicePath, entries: ({ services }) => services },
  office: { path: officePath, entries: ({ offices }) => offices },
  'news-item': { path: newsItemPath, entries: ({ newsItems }) => newsItems },
  page: { path: pagePath, entries: ownPagesOf },
};

/** Each former address with the present one, both as paths from the root of the domain. */
export function buildFormerAddresses(
  content: MunicipalityContent,
  plan?: AddressPlan,
): Record<string, string> {
  const addresses = content.formerSlugs.flatMap(({ noun, from, to }): [string, string][] => {
    const kind = kinds[noun];
    // An entry may be missing here for the moment; a wrong address is better than one without a page.
    if (!kind?.entries(content).some(({ slug }) => slug === to)) return [];
    const { municipality } = content;
    return [[kind.path(municipality, from, plan), kind.path(municipality, to, plan)]];
  });
  return Object.fromEntries(addresses);
}
