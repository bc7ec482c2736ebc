/** What can be found in a subsite: an entry per page or place on a page, with the words it is found by. Pure. */
import { situationLabels, themeLabels, type Service } from '@sociaal-huis/schema';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { translate } from '../i18n/translate.ts';
import {
  contactPath,
  documentsPath,
  missionPath,
  newsItemPath,
  officePath,
  pagePath,
  projectPath,
  servicePath,
  visionPath,
  volunteersPath,
  volunteerWorkPath,
} from '../routing/paths.ts';
import type { SearchEntry } from './search.ts';
import { synonymsFor } from './synonyms-for.ts';

/** An entry with its words; the words go into the index, the entry is shown. */
export interface SearchSource {
  entry: SearchEntry;
  /** Search words of the officer, and what people say instead of the title. */
  said: string[];
  /** Labels of situations and themes. */
  labels: string[];
  /** All other text. */
  body: string;
}

/** Everything findable of one subsite. Takes content whose addresses are local already. */
export function listSearchSources(content: MunicipalityContent): SearchSource[] {
  const { municipality: place, mission, vision, profile } = content;
  const t = translate(place);
  const source = (entry: SearchEntry, rest: unknown): SearchSource => ({
    entry,
    said: [],
    labels: [],
    body: collectText(rest),
  });
  return [
    ...content.services.map((service) => serviceSource(content, service)),
    ...content.offices.map((office) =>
      source(
        {
          kind: 'office',
          title: office.name,
          href: officePath(place, office.slug),
          ...(office.intro && { summary: office.intro }),
        },
        [office.address, office.insideBuilding, office.facilitiesNote, office.publicTransport],
      ),
    ),
    ...content.newsItems.map(({ title, slug, summary, body }) =>
      source({ kind: 'news', title, href: newsItemPath(place, slug), summary }, body),
    ),
    ...content.pages.map(({ title, slug, summary, blocks }) =>
      source(
        { kind: 'page', title, href: pagePath(place, slug), ...(summary && { summary }) },
        blocks,
      ),
    ),
    ...content.projects.map(({ title, slug, summary, body, partners }) =>
      source({ kind: 'project', title, href: projectPath(place, slug), summary }, [body, partners]),
    ),
    ...content.volunteerWork.map(({ title, slug, summary, body }) => ({
      ...source({ kind: 'volunteer', title, href: volunteerWorkPath(place, slug), summary }, body),
      said: ['vrijwilliger'],
    })),
    ...content.documents.map(({ title, slug, summary }) =>
      source(
        {
          kind: 'document',
          title,
          href: `${documentsPath(place)}#${slug}`,
          ...(summary && { summary }),
        },
        [],
      ),
    ),
    {
      ...source(
        {
          kind: 'about',
          title: mission.title,
          href: missionPath(place),
          summary: mission.statement,
        },
        [mission.sections, mission.values, mission.sharedMission],
      ),
      said: [t.menu.mission],
    },
    {
      ...source(
        {
          kind: 'about',
          title: vision.title,
          href: visionPath(place),
          ...(vision.intro && { summary: vision.intro }),
        },
        [vision.sections, vision.goals],
      ),
      said: [t.menu.vision],
    },
    {
      ...source(
        {
          kind: 'about',
          title: t.volunteers.title,
          href: volunteersPath(place),
          summary: t.volunteers.description(place.publicName),
        },
        [],
      ),
      said: ['vrijwilliger worden', 'vrijwilligerswerk', 'helpen'],
    },
    {
      ...source(
        {
          kind: 'about',
          title: t.contact.title,
          href: contactPath(place),
          summary: t.contact.description(place.publicName),
        },
        [profile.address, profile.phones],
      ),
      said: [
        'telefoon',
        'telefoonnummer',
        'bellen',
        'mail',
        'e-mail',
        'openingsuren',
        'adres',
        'afspraak',
      ],
    },
  ];
}

function serviceSource({ municipality }: MunicipalityContent, service: Service): SearchSource {
  const { title, slug, summary, themes, situations, targetGroups, keywords, ...rest } = service;
  return {
    entry: {
      kind: 'service',
      title,
      href: servicePath(municipality, slug),
      summary,
      themes,
      situations,
      targetGroups,
    },
    said: [...keywords, ...synonymsFor({ title, keywords })],
    labels: [
      ...situations.map((code) => situationLabels[code]),
      ...themes.map((code) => themeLabels[code]),
    ],
    // How to object stands on nearly every page: its words would find them all.
    body: collectText({ ...rest, appeal: undefined, noResponse: undefined, legalResources: [] }),
  };
}

/** Fields that hold no text for a reader. */
const wordless =
  /^(documentId|municipality|type|format|level|__component|mime|ext|hash|sample|productType|ipdc\w+|\w*(?:Url|On|From|Until))$|^url$/;

/** Every text inside a piece of content, so that a field added later is found as well. */
function collectText(part: unknown): string {
  if (typeof part === 'string') return part;
  if (Array.isArray(part)) return part.map(collectText).filter(Boolean).join(' ');
  if (typeof part !== 'object' || part === null) return '';
  return Object.entries(part)
    .filter(([key]) => !wordless.test(key))
    .map(([, child]) => collectText(child))
    .filter(Boolean)
    .join(' ');
}
