/** What a subsite is made of, and the questions pages ask about it. Pure. */
import type {
  Campaign,
  ContentOf,
  FormerSlug,
  HoursException,
  Mission,
  Municipality,
  NewsItem,
  Notice,
  Noun,
  Office,
  Page,
  PolicyDocument,
  Profile,
  Project,
  Service,
  Story,
  Vision,
  VolunteerWork,
} from '@sociaal-huis/schema';
import { privacySlug } from './privacy-slug.ts';

/** Everything one municipality publishes, checked and in the order in which it is shown. */
export interface MunicipalityContent {
  readonly municipality: Municipality;
  readonly profile: Profile;
  readonly mission: Mission;
  readonly vision: Vision;
  /** By title. */
  readonly services: readonly Service[];
  /** The main office first, then by name. */
  readonly offices: readonly Office[];
  /** Earliest first. */
  readonly hoursExceptions: readonly HoursException[];
  /** Most recent start first. */
  readonly notices: readonly Notice[];
  /** Most recent first. */
  readonly newsItems: readonly NewsItem[];
  /** Most recent first, undated ones last. */
  readonly documents: readonly PolicyDocument[];
  /** By title. */
  readonly projects: readonly Project[];
  /** By title. */
  readonly volunteerWork: readonly VolunteerWork[];
  /** By name. */
  readonly stories: readonly Story[];
  /** By title. */
  readonly campaigns: readonly Campaign[];
  /** By title. */
  readonly pages: readonly Page[];
  /** Addresses that entries had before. */
  readonly formerSlugs: readonly FormerSlug[];
}

const lists: {
  readonly [N in Noun]: (content: MunicipalityContent) => readonly ContentOf<N>[];
} = {
  profile: ({ profile }) => [profile],
  mission: ({ mission }) => [mission],
  vision: ({ vision }) => [vision],
  service: ({ services }) => services,
  office: ({ offices }) => offices,
  'hours-exception': ({ hoursExceptions }) => hoursExceptions,
  notice: ({ notices }) => notices,
  'news-item': ({ newsItems }) => newsItems,
  document: ({ documents }) => documents,
  project: ({ projects }) => projects,
  'volunteer-work': ({ volunteerWork }) => volunteerWork,
  story: ({ stories }) => stories,
  campaign: ({ campaigns }) => campaigns,
  page: ({ pages }) => pages,
};

/** All entries of a noun, in the order in which they are shown. */
export function listEntries<N extends Noun>(
  content: MunicipalityContent,
  noun: N,
): readonly ContentOf<N>[] {
  return lists[noun](content);
}

type ServiceTheme = Service['themes'][number];

interface Ref {
  readonly documentId: string;
}

/** Services grouped under each theme that has any, in the order of `themes`. */
export function servicesByTheme(
  content: MunicipalityContent,
  themes: readonly ServiceTheme[],
): { theme: ServiceTheme; services: Service[] }[] {
  return themes
    .map((theme) => ({
      theme,
      services: content.services.filter((service) => service.themes.includes(theme)),
    }))
    .filter((group) => group.services.length > 0);
}

/** Services an officer put beside this one, in the officer's order. */
export function relatedServicesOf(content: MunicipalityContent, service: Service): Service[] {
  return pickByReference(content.services, service.relatedServices);
}

/** Offices where this service is given, each with what the service says about that office. */
export function officesOf(
  content: MunicipalityContent,
  service: Service,
): { office: Office; atOffice: Service['offices'][number] }[] {
  return service.offices.flatMap((atOffice) =>
    pickByReference(content.offices, [atOffice.office]).map((office) => ({ office, atOffice })),
  );
}

/** Services given in this office. */
export function servicesAt(content: MunicipalityContent, office: Office): Service[] {
  return content.services.filter((service) =>
    service.offices.some((atOffice) => atOffice.office.documentId === office.documentId),
  );
}

/** Days on which this office keeps other hours; an exception that names no office holds for all. */
export function exceptionsOf(content: MunicipalityContent, office: Office): HoursException[] {
  return content.hoursExceptions.filter((exception) => concerns(exception.offices, office));
}

/** Notices shown on this office's page: its own and those for the whole subsite. */
export function noticesOf(content: MunicipalityContent, office: Office): Notice[] {
  return content.notices.filter((notice) => concerns(notice.offices, office));
}

/** Notices that name no office: shown on every page of the subsite. */
export function siteNotices(content: MunicipalityContent): Notice[] {
  return content.notices.filter((notice) => notice.offices.length === 0);
}

/** Stories an officer put under the mission. */
export function storiesOf(content: MunicipalityContent): Story[] {
  return pickByReference(content.stories, content.mission.stories);
}

/** Documents an officer put under the vision. */
export function visionDocumentsOf(content: MunicipalityContent): PolicyDocument[] {
  return pickByReference(content.documents, content.vision.documents);
}

/** Pages of officers that have an address of their own: all but the one that completes another. */
export function ownPagesOf(content: Pick<MunicipalityContent, 'pages'>): Page[] {
  return content.pages.filter(({ slug }) => slug !== privacySlug);
}

/** What an officer adds to the privacy page: who keeps the server, for how long, and so on. */
export function privacyAdditionOf(content: Pick<MunicipalityContent, 'pages'>): Page | undefined {
  return content.pages.find(({ slug }) => slug === privacySlug);
}

/** The document a download block points at. */
export function documentOf(content: MunicipalityContent, ref: Ref): PolicyDocument | undefined {
  return pickByReference(content.documents, [ref])[0];
}

/** Whether what names these offices is about this one; naming none is about all. */
export function concerns(offices: readonly Ref[], office: Office): boolean {
  return offices.length === 0 || offices.some((ref) => ref.documentId === office.documentId);
}

function pickByReference<Entry extends Ref>(
  entries: readonly Entry[],
  references: readonly Ref[],
): Entry[] {
  return references.flatMap(
    (ref) => entries.find((entry) => entry.documentId === ref.documentId) ?? [],
  );
}
