import { facilityLabels, type Office } from '@sociaal-huis/schema';
import { exceptionsOf, type MunicipalityContent } from '../content/municipality-content.ts';
import { buildContactPoints, mainTelephone } from './contact-points.ts';
import { some, type JsonLdNode } from './json-ld.ts';
import { buildClosedStretch, buildOpeningHours } from './opening-hours.ts';
import type { PageContext } from './page-context.ts';
import { buildPostalAddress } from './postal-address.ts';
import { referToOffice, referToOrganization } from './references.ts';
import { buildSpecialOpeningHours } from './special-opening-hours.ts';

/**
 * An office as schema.org `GovernmentOffice`. A machine does not read the mark that says "example",
 * so an office with sample facts has a name and an address on this site, and nothing more.
 */
export function buildGovernmentOffice(
  content: MunicipalityContent,
  office: Office,
  context: PageContext,
): JsonLdNode {
  const { municipality } = content;
  const self: JsonLdNode = {
    ...referToOffice(municipality, office, context),
    parentOrganization: referToOrganization(municipality, context),
  };
  if (office.sample) return self;
  return {
    ...self,
    description: office.intro,
    image: office.photo && context.toUrl(office.photo.url),
    address: buildPostalAddress(office.address),
    geo: buildGeo(office),
    telephone: mainTelephone(office.phones),
    email: office.email,
    contactPoint: some(buildContactPoints(office.phones, phoneHoursOf(office, context))),
    ...buildHours(content, office, context),
    amenityFeature: some(
      office.facilities.map((code) => ({
        '@type': 'LocationFeatureSpecification',
        name: facilityLabels[code],
        value: true,
      })),
    ),
  };
}

function buildGeo({ latitude, longitude }: Office): JsonLdNode | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  return { '@type': 'GeoCoordinates', latitude, longitude };
}

/** When its phone is answered. schema.org knows dated exceptions of a place only: a phone has none. */
export function phoneHoursOf(office: Office, { today }: PageContext): JsonLdNode[] {
  return isOutOfUse(office, today) ? [] : buildOpeningHours(office.hours, 'phone', today);
}

type Hours = Record<
  'openingHoursSpecification' | 'specialOpeningHoursSpecification',
  readonly JsonLdNode[] | undefined
>;

function buildHours(
  content: MunicipalityContent,
  office: Office,
  { today }: PageContext,
): Partial<Hours> {
  if (isOutOfUse(office, today)) return {};
  const exceptions = exceptionsOf(content, office).filter(({ sample }) => !sample);
  return {
    openingHoursSpecification: some(buildOpeningHours(office.hours, 'desk', today)),
    specialOpeningHoursSpecification: some([
      ...closure(office, today),
      ...buildSpecialOpeningHours(exceptions, office.documentId, today),
    ]),
  };
}

/** The days on which an office is closed for a while, when both ends are known. */
function closure(office: Office, today: string): JsonLdNode[] {
  const { operatingStatus, statusFrom, statusUntil, statusNote } = office;
  const isOver = statusUntil === undefined || statusUntil < today;
  if (operatingStatus !== 'tijdelijk-gesloten' || isOver) return [];
  return [buildClosedStretch({ validFrom: statusFrom, validUntil: statusUntil }, statusNote)];
}

/** Whether its usual hours say nothing: it moved, has yet to open, or closed until nobody knows when. */
function isOutOfUse({ operatingStatus, statusFrom, statusUntil }: Office, today: string): boolean {
  if (statusUntil !== undefined && statusUntil < today) return false;
  if (operatingStatus === 'tijdelijk-gesloten') return !statusFrom || !statusUntil;
  return operatingStatus === 'verhuisd' || operatingStatus === 'binnenkort-open';
}
