import type { Address } from '@sociaal-huis/schema';
import type { JsonLdNode } from './json-ld.ts';

/** A Belgian address; the box stands with the number, as bpost writes it. */
export function buildPostalAddress(address: Address): JsonLdNode {
  const { street, houseNumber, box, postcode, town } = address;
  return {
    '@type': 'PostalAddress',
    streetAddress: [street, houseNumber, ...(box ? ['bus', box] : [])].join(' '),
    postalCode: postcode,
    addressLocality: town,
    addressCountry: 'BE',
  };
}
