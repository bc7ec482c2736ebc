import type { Municipality } from '@sociaal-huis/schema';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { buildContactPoints, mainTelephone } from './contact-points.ts';
import { some, type JsonLdNode } from './json-ld.ts';
import type { PageContext } from './page-context.ts';
import { buildPostalAddress } from './postal-address.ts';
import { referToCity, referToOrganization } from './references.ts';

/**
 * The OCMW as schema.org `GovernmentOrganization`. Who it is comes from the configuration of the
 * municipality; how to reach it only from a profile without sample facts.
 */
export function buildOrganization(
  { municipality, profile }: MunicipalityContent,
  context: PageContext,
): JsonLdNode {
  const { ocmw } = municipality;
  const self = {
    ...referToOrganization(municipality, context),
    legalName: ocmw.name,
    taxID: ocmw.kbo,
    identifier: identifiersOf(municipality),
    areaServed: referToCity(municipality),
  };
  if (profile.sample) return { ...self, sameAs: [ocmw.uri] };
  return {
    ...self,
    sameAs: [ocmw.uri, ...profile.socialLinks.map(({ url }) => url)],
    slogan: profile.slogan,
    address: profile.address && buildPostalAddress(profile.address),
    telephone: mainTelephone(profile.phones),
    email: profile.email,
    contactPoint: some(buildContactPoints(profile.phones)),
  };
}

/** Its numbers in the Crossroads Bank for Enterprises and in the Flemish list of organisations. */
function identifiersOf({ ocmw }: Municipality): JsonLdNode[] {
  const numbers = { KBO: ocmw.kbo, OVO: ocmw.ovo };
  return Object.entries(numbers).map(([propertyID, value]) => ({
    '@type': 'PropertyValue',
    propertyID,
    value,
  }));
}
