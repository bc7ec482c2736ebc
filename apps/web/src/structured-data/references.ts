/** Short mentions of a thing whose whole description is on its own page, by the same `@id`. */
import type { Municipality, Office } from '@sociaal-huis/schema';
import { homePath, officePath } from '../routing/paths.ts';
import type { JsonLdNode } from './json-ld.ts';
import type { PageContext } from './page-context.ts';

/** The OCMW. */
export function referToOrganization(
  municipality: Municipality,
  { toUrl }: PageContext,
): JsonLdNode {
  const url = toUrl(homePath(municipality));
  return {
    '@type': 'GovernmentOrganization',
    '@id': `${url}#ocmw`,
    name: municipality.publicName,
    url,
  };
}

/** One of its offices. */
export function referToOffice(
  municipality: Municipality,
  { name, slug }: Pick<Office, 'name' | 'slug'>,
  { toUrl }: PageContext,
): JsonLdNode {
  const url = toUrl(officePath(municipality, slug));
  return { '@type': 'GovernmentOffice', '@id': `${url}#kantoor`, name, url };
}

/** The city or town, under its address in the European list of areas (LAU). */
export function referToCity({ name, nutsCode }: Municipality): JsonLdNode {
  return { '@type': 'City', '@id': nutsCode, name };
}
