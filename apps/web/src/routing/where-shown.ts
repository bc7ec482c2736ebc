/**
 * Where on the site each entry is shown: written here once, for the report of the publisher, the
 * preview, the search, former addresses and the pages themselves, which take their ids from here. Pure.
 */
import { privacySlug } from '../content/privacy-slug.ts';
import { brusselsDate, type ContentOf, formatDate, type Noun } from '@sociaal-huis/schema';
import { concerns, storiesOf, type MunicipalityContent } from '../content/municipality-content.ts';
import { formatInstant } from '../i18n/format-instant.ts';
import { frameIds } from './frame-ids.ts';
import {
  documentsPath,
  homePath,
  missionPath,
  newsItemPath,
  officePath,
  pagePath,
  privacyPath,
  projectsPath,
  servicePath,
  visionPath,
  volunteersPath,
  type AddressPlan,
} from './paths.ts';

type Content = MunicipalityContent;
type Page<Entry, Path> = (entry: Entry, content: Content, plan?: AddressPlan) => Path;

interface Shown<Entry> {
  /** Id of the element that shows the entry on its page; none where the page is the entry's own. */
  readonly fragment?: (entry: Entry) => string | undefined;
}

/** Of entries that are on the site as long as they are published. */
interface AlwaysShown<Entry> extends Shown<Entry> {
  /** Path of the page. */
  readonly page: Page<Entry, string>;
}

/** Of entries that may be published and yet on no page. */
interface ShownAtTimes<Entry> extends Shown<Entry> {
  /** Path of the page, whatever the moment; nothing when no page is for the entry. */
  readonly page: Page<Entry, string | undefined>;
  /** The moment nearest to now at which that page shows the entry. */
  readonly seenAt?: (entry: Entry, now: Date) => Date;
  /** Why it is on no page now and what an officer can do, in Dutch. */
  readonly absence: (entry: Entry, now: Date) => string;
}

/** Nouns of which each published entry is on a page. */
type LastingNoun = {
  [N in Noun]: (typeof whereShown)[N] extends AlwaysShown<never> ? N : never;
}[Noun];

type Rule<Entry> = AlwaysShown<Entry> | ShownAtTimes<Entry>;

/** Where an entry is read on the site now, or why it is not. */
export type Showing =
  { readonly path: string; readonly hash: string } | { readonly absence: string };

const officeIsAway =
  'Het kantoor waar dit bij hoort, staat niet op de website. Publiceer het, of kies een ander kantoor.';

/** Each noun with its page, and with the id of its entries on it where they share that page. */
export const whereShown = {
  profile: { page: (_, { municipality }, plan) => homePath(municipality, plan) },
  mission: { page: (_, { municipality }, plan) => missionPath(municipality, plan) },
  vision: { page: (_, { municipality }, plan) => visionPath(municipality, plan) },
  service: { page: ({ slug }, { municipality }, plan) => servicePath(municipality, slug, plan) },
  office: { page: ({ slug }, { municipality }, plan) => officePath(municipality, slug, plan) },
  'hours-exception': {
    page: officePage,
    fragment: ({ documentId }) => `uren-${documentId}`,
    seenAt: ({ until }, now) => (isOver(until, now) ? new Date(`${until}T12:00:00Z`) : now),
    absence: ({ until }, now) =>
      isOver(until, now)
        ? `Deze uren golden tot en met ${formatDate(until)}. De website toont alleen uren die nog komen.`
        : officeIsAway,
  },
  notice: {
    page: (entry, content, plan) =>
      entry.offices.length === 0
        ? homePath(content.municipality, plan)
        : officePage(entry, content, plan),
    fragment: ({ documentId }) => `melding-${documentId}`,
    seenAt: ({ start, end }, now) => {
      const isNow = new Date(start) <= now && (end === undefined || now < new Date(end));
      return isNow ? now : new Date(start);
    },
    absence: ({ start, end }, now) => {
      if (now < new Date(start)) {
        return `Deze melding staat op de website vanaf ${formatInstant(start)}.`;
      }
      return end !== undefined && new Date(end) <= now
        ? `Deze melding stond op de website tot ${formatInstant(end)}. Kies een later einde om ze opnieuw te tonen.`
        : officeIsAway;
    },
  },
  'news-item': {
    page: ({ slug }, { municipality }, plan) => newsItemPath(municipality, slug, plan),
  },
  document: {
    page: (_, { municipality }, plan) => documentsPath(municipality, plan),
    fragment: ({ slug }) => fragmentOf(slug),
  },
  project: {
    page: (_, { municipality }, plan) => projectsPath(municipality, plan),
    fragment: ({ slug }) => fragmentOf(slug),
  },
  'volunteer-work': {
    page: (_, { municipality }, plan) => volunteersPath(municipality, plan),
    fragment: ({ slug }) => fragmentOf(slug),
  },
  story: {
    page: ({ documentId }, content, plan) =>
      storiesOf(content).some((story) => story.documentId === documentId)
        ? missionPath(content.municipality, plan)
        : undefined,
    fragment: ({ slug }) => `portret-${slug}`,
    absence: () =>
      'Dit portret staat niet bij de missie. Kies het in de missie bij “Portretten”, en publiceer de missie.',
  },
  campaign: {
    page: (_, { municipality }, plan) => homePath(municipality, plan),
    fragment: ({ slug }) => `oproep-${slug}`,
  },
  page: {
    page: ({ slug }, { municipality }, plan) =>
      slug === privacySlug ? privacyPath(municipality, plan) : pagePath(municipality, slug, plan),
    fragment: ({ slug }) => (slug === privacySlug ? 'aanvulling' : undefined),
  },
} satisfies { readonly [N in Noun]: Rule<ContentOf<N>> };

const rules: { readonly [N in Noun]: Rule<ContentOf<N>> } = whereShown;

/** Where an entry is read at this moment, or why nobody can read it now. */
export function findShowing<N extends Noun>(
  noun: N,
  entry: ContentOf<N>,
  content: MunicipalityContent,
  now: Date,
): Showing {
  const rule = rules[noun];
  const path = rule.page(entry, content);
  if ('absence' in rule && (path === undefined || momentFor(noun, entry, now) !== now)) {
    return { absence: rule.absence(entry, now) };
  }
  return { path: path!, hash: hashOf(noun, entry) };
}

/** The moment nearest to now at which the site shows an entry: now itself, for nearly all. */
export function momentFor<N extends Noun>(noun: N, entry: ContentOf<N>, now: Date): Date {
  const rule = rules[noun];
  return ('seenAt' in rule && rule.seenAt?.(entry, now)) || now;
}

/** Address of an entry of a noun that is shown as long as it is published, from the root of the domain. */
export function hrefOf<N extends LastingNoun>(
  noun: N,
  entry: ContentOf<N>,
  content: MunicipalityContent,
): string {
  return rules[noun].page(entry, content)! + hashOf(noun, entry);
}

/** Path of the page that an entry is for, whether it shows it now or not. */
export function pagePathOf<N extends Noun>(
  noun: N,
  entry: ContentOf<N>,
  content: MunicipalityContent,
  plan?: AddressPlan,
): string | undefined {
  return rules[noun].page(entry, content, plan);
}

/** Path of the page that an entry has for itself; nothing when it shares one with others. */
export function ownPagePath<N extends Noun>(
  noun: N,
  entry: ContentOf<N>,
  content: MunicipalityContent,
  plan?: AddressPlan,
): string | undefined {
  return hashOf(noun, entry) === '' ? rules[noun].page(entry, content, plan) : undefined;
}

function hashOf<N extends Noun>(noun: N, entry: ContentOf<N>): string {
  const id = rules[noun].fragment?.(entry);
  return id === undefined ? '' : `#${id}`;
}

/** An exception or a message stands with each office that it is about; the first of those is named. */
function officePage(
  { offices }: Pick<ContentOf<'notice'>, 'offices'>,
  content: Content,
  plan?: AddressPlan,
): string | undefined {
  const office = content.offices.find((one) => concerns(offices, one));
  return office && officePath(content.municipality, office.slug, plan);
}

/** A slug holds no underscore, so that an id with one is nobody else's. */
function fragmentOf(slug: string): string {
  return frameIds.has(slug) ? `${slug}_` : slug;
}

function isOver(until: string, now: Date): boolean {
  return until < brusselsDate(now);
}
