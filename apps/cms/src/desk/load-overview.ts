import { contentTypes, type Municipality } from '@sociaal-huis/schema';
import { brusselsDate } from '@sociaal-huis/schema/opening-hours';
import type { Core } from '@strapi/strapi';
import { findEndingHours, type HoursHolder } from './find-ending-hours.ts';
import { findMissing, type Holdings } from './find-missing.ts';
import { findToReview } from './find-to-review.ts';
import { findUnpublished } from './find-unpublished.ts';
import { loadEntries, loadPicturesWithoutText, loadVersions } from './load-entries.ts';
import { loadExceptions } from './load-exceptions.ts';
import type { MunicipalityDesk } from './overview.ts';

/** Enough to see what is going on; the lists of the admin hold the rest. */
const longestList = 20;

/** Of the page with which an officer completes what the site itself says about privacy. */
const privacySlug = 'privacy';

/** What `loadEntries` gives of an office and of a service: the fields that are asked for below. */
interface LoadedOffice {
  documentId: string;
  name: string;
  hours: HoursHolder['hours'];
}

interface LoadedService {
  documentId: string;
  title: string;
  lastReviewedOn: string | null;
  validUntil: string | null;
  offices: { sameHoursAsOffice: boolean | null; hours: HoursHolder['hours'] }[];
}

interface LoadedProfile {
  email: string | null;
  accessibilityEmail: string | null;
  phones: object[];
}

/** Reads the desk of one municipality: every question carries its slug, so nothing else comes along. */
export async function loadDesk(
  strapi: Core.Strapi,
  { slug, name }: Municipality,
  now: Date = new Date(),
): Promise<MunicipalityDesk> {
  const today = brusselsDate(now);
  const nouns = contentTypes.map(({ noun }) => noun);
  const drafts = await loadVersions(strapi, nouns, slug, 'draft');
  const published = await loadVersions(strapi, nouns, slug, 'published');
  const unpublished = findUnpublished(drafts, published);

  const services = await loadEntries<LoadedService>(strapi, 'service', slug, {
    fields: ['title', 'lastReviewedOn', 'validUntil'],
    populate: { offices: { populate: { hours: { populate: ['slots'] } } } },
  });
  const offices = await loadEntries<LoadedOffice>(strapi, 'office', slug, {
    fields: ['name'],
    populate: { hours: { populate: ['slots'] } },
  });
  const [profile] = await loadEntries<LoadedProfile>(strapi, 'profile', slug, {
    fields: ['email', 'accessibilityEmail'],
    populate: ['phones'],
  });
  const [privacyDraft, privacyPage] = await Promise.all(
    (['draft', 'published'] as const).map(async (status) => {
      const pages = await loadEntries<{ slug: string | null }>(strapi, 'page', slug, {
        fields: ['slug'],
        status,
      });
      return pages.find((page) => page.slug === privacySlug);
    }),
  );

  const draftOf = (noun: string) => drafts.find((draft) => draft.noun === noun)?.documentId;
  const isOnSite = (noun: string) => published.some((version) => version.noun === noun);
  const holdings: Holdings = {
    municipality: slug,
    drafts: {
      profile: draftOf('profile'),
      mission: draftOf('mission'),
      vision: draftOf('vision'),
      privacyPage: privacyDraft?.documentId,
    },
    profile: profile && {
      hasPhone: profile.phones.length > 0,
      hasEmail: Boolean(profile.accessibilityEmail ?? profile.email),
    },
    hasMission: isOnSite('mission'),
    hasVision: isOnSite('vision'),
    offices: offices.map(({ documentId, hours }) => ({ documentId, hasHours: hours.length > 0 })),
    serviceCount: services.length,
    hasPrivacyPage: privacyPage !== undefined,
    exceptions: await loadExceptions(strapi, slug),
    picturesWithoutText: await loadPicturesWithoutText(strapi, nouns, slug),
  };

  return {
    slug,
    name,
    unpublished: unpublished.slice(0, longestList),
    unpublishedTotal: unpublished.length,
    toReview: findToReview(services, today),
    ...findMissing(holdings, today),
    endingHours: findEndingHours(holdersOfHours(offices, services), today),
  };
}

/** A service that keeps the hours of its office has none of its own to run out. */
function holdersOfHours(offices: LoadedOffice[], services: LoadedService[]): HoursHolder[] {
  return [
    ...offices.map(({ documentId, name, hours }): HoursHolder => {
      return { noun: 'office', documentId, title: name, hours };
    }),
    ...services.flatMap(({ documentId, title, offices: holders }) =>
      holders
        .filter(({ sameHoursAsOffice }) => sameHoursAsOffice === false)
        .map(({ hours }): HoursHolder => ({ noun: 'service', documentId, title, hours })),
    ),
  ];
}
