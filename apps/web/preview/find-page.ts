/** On which page of the site an entry is seen first. Pure. */
import type { ContentOf, Noun } from '@sociaal-huis/schema';
import type { MunicipalityContent } from '../src/content/municipality-content.ts';
import { privacySlug } from '../src/routing/paths.ts';
import type { SitePage } from '../src/routing/site-page.ts';

type Entry<N extends Noun> = ContentOf<N>;

/** A route below `src/pages/[...municipality]`, and the entry whose page it is, where it has many. */
interface Place {
  readonly route: string;
  readonly documentId?: string | undefined;
}

const places: { readonly [N in Noun]: (entry: Entry<N>, content: MunicipalityContent) => Place } = {
  profile: () => ({ route: 'index.astro' }),
  mission: () => ({ route: 'missie.astro' }),
  vision: () => ({ route: 'visie.astro' }),
  service: ({ documentId }) => ({ route: 'diensten/[service].astro', documentId }),
  office: officePlace,
  // Without an office it holds for all, and stands with the first of them.
  'hours-exception': ({ offices: [named] }, { offices: [first] }) => officePlace(named ?? first!),
  // Without an office it stands on every page.
  notice: ({ offices: [named] }) => (named ? officePlace(named) : { route: 'index.astro' }),
  'news-item': ({ documentId }) => ({ route: 'nieuws/[news].astro', documentId }),
  document: () => ({ route: 'documenten.astro' }),
  project: () => ({ route: 'projecten.astro' }),
  'volunteer-work': () => ({ route: 'vrijwilligers.astro' }),
  story: () => ({ route: 'missie.astro' }),
  campaign: () => ({ route: 'index.astro' }),
  page: ({ slug, documentId }) =>
    slug === privacySlug ? { route: 'privacy.astro' } : { route: '[page].astro', documentId },
};

/** The page that shows this entry; nothing when the site has none, as for an unknown office. */
export function findPage<N extends Noun>(
  pages: readonly SitePage[],
  noun: N,
  entry: Entry<N>,
  content: MunicipalityContent,
): SitePage | undefined {
  const { route, documentId } = places[noun](entry, content);
  return pages.find(({ route: file, props }) => {
    const row: { content?: object; entry?: { documentId: string } } = props;
    const isOfSubsite = row.content !== undefined;
    return (
      isOfSubsite &&
      file === `[...municipality]/${route}` &&
      (documentId === undefined || row.entry?.documentId === documentId)
    );
  });
}

function officePlace({ documentId }: { documentId: string }): Place {
  return { route: 'kantoren/[office].astro', documentId };
}
