import {
  productTypeLabels,
  targetGroupLabels,
  themeLabels,
  type Office,
  type Service,
} from '@sociaal-huis/schema';
import { officesOf, type MunicipalityContent } from '../content/municipality-content.ts';
import { translate } from '../i18n/translate.ts';
import { servicePath } from '../routing/paths.ts';
import { buildContactPoints } from './contact-points.ts';
import { phoneHoursOf } from './government-office.ts';
import { some, type JsonLdNode } from './json-ld.ts';
import { buildOpeningHours } from './opening-hours.ts';
import type { PageContext } from './page-context.ts';
import { referToCity, referToOffice, referToOrganization } from './references.ts';

/**
 * A service as schema.org `GovernmentService`. One with sample facts says what it is and who gives
 * it, never where or when.
 */
export function buildGovernmentService(
  content: MunicipalityContent,
  service: Service,
  context: PageContext,
): JsonLdNode {
  const { municipality } = content;
  const url = context.toUrl(servicePath(municipality, service.slug));
  const self = {
    '@type': 'GovernmentService',
    '@id': `${url}#dienst`,
    name: service.title,
    url,
    description: service.summary,
    serviceType: service.productType && productTypeLabels[service.productType],
    category: service.themes.map((code) => themeLabels[code]),
    audience: service.targetGroups.map((code) => ({
      '@type': 'Audience',
      audienceType: targetGroupLabels[code],
    })),
    provider: referToOrganization(municipality, context),
    areaServed: referToCity(municipality),
  };
  if (service.sample) return self;
  return {
    ...self,
    identifier: service.ipdcProductId,
    availableChannel: some(buildChannels(content, service, context)),
    hoursAvailable: some(buildOwnHours(content, service, context)),
  };
}

function buildChannels(
  content: MunicipalityContent,
  service: Service,
  context: PageContext,
): JsonLdNode[] {
  const t = translate(content.municipality).service;
  const online = [
    { name: t.online, serviceUrl: service.onlineUrl },
    { name: t.appointment, serviceUrl: service.appointmentUrl },
  ].filter(({ serviceUrl }) => serviceUrl !== undefined);
  return [
    ...online.map((channel) => ({ '@type': 'ServiceChannel', ...channel })),
    ...officesOf(content, service).map(({ office, atOffice }) => ({
      '@type': 'ServiceChannel',
      name: office.name,
      serviceLocation: referToOffice(content.municipality, office, context),
      servicePhone: some(buildPhones(office, atOffice, context)),
    })),
  ];
}

/** The numbers of the office, answered at the service's own hours if it keeps any. */
function buildPhones(
  office: Office,
  atOffice: Service['offices'][number],
  context: PageContext,
): JsonLdNode[] {
  if (office.sample) return [];
  const hours = atOffice.sameHoursAsOffice
    ? phoneHoursOf(office, context)
    : buildOpeningHours(atOffice.hours, 'phone', context.today);
  return buildContactPoints(office.phones, hours);
}

/** Hours of the service where they differ from those of the office, under the name of that office. */
function buildOwnHours(
  content: MunicipalityContent,
  service: Service,
  { today }: PageContext,
): JsonLdNode[] {
  return officesOf(content, service)
    .filter(({ atOffice }) => !atOffice.sameHoursAsOffice)
    .flatMap(({ office, atOffice }) =>
      buildOpeningHours(atOffice.hours, 'desk', today).map((hours) => ({
        ...hours,
        name: office.name,
      })),
    );
}
