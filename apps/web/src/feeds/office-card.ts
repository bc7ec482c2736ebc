import type { Office } from '@sociaal-huis/schema';
import { phoneHref } from '@sociaal-huis/ui/format/phone-href.ts';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { translate } from '../i18n/translate.ts';
import { absoluteUrl, officePath } from '../routing/paths.ts';
import { escapeValue, joinContentLines } from './content-lines.ts';
import type { FeedOrigin } from './feed-origin.ts';
import { formatStreet } from './format-address.ts';

/**
 * An office for an address book: vCard 4.0 (RFC 6350). It holds no time of its making, so that the
 * same content always gives the same file.
 */
export function buildOfficeCard(
  { municipality }: Pick<MunicipalityContent, 'municipality'>,
  office: Office,
  { site, plan }: FeedOrigin,
): string {
  const { name, address, latitude, longitude, phones, email, sample } = office;
  const street = escapeValue(formatStreet(address));
  const town = `${escapeValue(address.town)};;${address.postcode};België`;
  return joinContentLines([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `UID;VALUE=text:${office.documentId}`,
    `FN:${escapeValue(`${name} – ${municipality.publicName}`)}`,
    `ORG:${escapeValue(municipality.ocmw.name)};${escapeValue(name)}`,
    `ADR;TYPE=work:;;${street};${town}`,
    ...phones.map(({ number }) => formatPhone(number)),
    ...(email ? [`EMAIL;TYPE=work:${escapeValue(email)}`] : []),
    ...(latitude === undefined ? [] : [`GEO:geo:${latitude},${longitude}`]),
    `URL:${absoluteUrl(officePath(municipality, office.slug, plan), site)}`,
    'LANG:nl-BE',
    ...(sample ? [`NOTE:${escapeValue(translate(municipality).sample.label)}`] : []),
    'END:VCARD',
  ]);
}

/** A short number such as 1813 has no form that the whole world can dial, so it stays text. */
function formatPhone(number: string): string {
  const uri = phoneHref(number);
  return uri.startsWith('tel:+')
    ? `TEL;VALUE=uri;TYPE="work,voice":${uri}`
    : `TEL;VALUE=text;TYPE="work,voice":${escapeValue(number)}`;
}
