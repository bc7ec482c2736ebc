/** What can be found in a subsite: an entry per page or part of a page, with the words it is found by. Pure. */
import { situationLabels, themeLabels, type Service } from '@sociaal-huis/schema';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { translate } from '../i18n/translate.ts';
import { contactPath, volunteersPath } from '../routing/paths.ts';
import { hrefOf } from '../routing/where-shown.ts';
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
  const { municipality, mission, vision, profile } = content;
  const t = translate(municipality);
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
          href: hrefOf('office', office, content),
          ...(office.intro && { summary: office.intro }),
        },
        [office.address, office.insideBuilding, office.facilitiesNote, office.publicTransport],
      ),
    ),
    ...content.newsItems.map((item) =>
      source(
        { kind: 'news', ...cardOf(item), href: hrefOf('news-item', item, content) },
        item.body,
      ),
    ),
    ...content.pages.map((page) =>
      source({ kind: 'page', ...cardOf(page), href: hrefOf('page', page, content) }, page.blocks),
    ),
    ...content.projects.map((project) =>
      source({ kind: 'project', ...cardOf(project), href: hrefOf('project', project, content) }, [
        project.body,
        project.partners,
      ]),
    ),
    ...content.volunteerWork.map((work) => ({
      ...source(
        { kind: 'volunteer', ...cardOf(work), href: hrefOf('volunteer-work', work, content) },
        work.body,
      ),
      said: ['vrijwilliger'],
    })),
    ...content.documents.map((document) =>
      source(
        { kind: 'document', ...cardOf(document), href: hrefOf('document', document, content) },
        [],
      ),
    ),
    {
      ...source(
        {
          kind: 'about',
          title: mission.title,
          href: hrefOf('mission', mission, content),
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
          href: hrefOf('vision', vision, content),
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
          href: volunteersPath(municipality),
          summary: t.volunteers.description(municipality.publicName),
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
          href: contactPath(municipality),
          summary: t.contact.description(municipality.publicName),
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

/** What a list of results shows of an entry. */
function cardOf({ title, summary }: { title: string; summary?: string | undefined }) {
  return { title, ...(summary && { summary }) };
}

function serviceSource(content: MunicipalityContent, service: Service): SearchSource {
  const { title, slug: _, summary, themes, situations, targetGroups, keywords, ...rest } = service;
  return {
    entry: {
      kind: 'service',
      title,
      href: hrefOf('service', service, content),
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
