import type { Core } from '@strapi/strapi';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';

/** The part of a Strapi attribute that changes here. */
interface MutableAttribute {
  type: string;
  enum?: string[];
  regex?: string;
  maxLength?: number;
}

/**
 * Turns the `municipality` field of every content type into a choice of the known municipalities.
 *
 * The schema files say `string`, because the list lives once only: the folder with one
 * configuration file per municipality. Strapi stores an enumeration as text, so a new municipality
 * needs no migration.
 *
 * Call it in `register()`: later, Strapi has built its tables and forms from the types.
 *
 * @throws MunicipalityConfigError when a configuration file is wrong; Strapi then does not start.
 */
export function offerKnownMunicipalities(strapi: Core.Strapi): void {
  const slugs = readMunicipalities().map(({ slug }) => slug);
  for (const contentType of Object.values(strapi.contentTypes)) {
    const attributes = contentType.attributes as unknown as Record<string, MutableAttribute>;
    const { municipality } = attributes;
    if (contentType.uid.startsWith('api::') && municipality?.type === 'string') {
      attributes.municipality = buildMunicipalityChoice(municipality, slugs);
    }
  }
}

/** The same attribute as a choice; limits on free text no longer apply. */
function buildMunicipalityChoice(attribute: MutableAttribute, slugs: string[]): MutableAttribute {
  const { regex: _regex, maxLength: _maxLength, ...kept } = attribute;
  return { ...kept, type: 'enumeration', enum: slugs };
}
