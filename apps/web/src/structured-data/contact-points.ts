import type { Phone } from '@sociaal-huis/schema';
import { some, type JsonLdNode } from './json-ld.ts';

/**
 * One contact point per number.
 * @param hours when the phone is answered; goes with the first number, which is the one people call
 */
export function buildContactPoints(
  phones: readonly Phone[],
  hours: readonly JsonLdNode[] = [],
): JsonLdNode[] {
  const first = firstPhone(phones);
  return phones.map((phone) => ({
    '@type': 'ContactPoint',
    contactType: phone.label,
    [isFax(phone) ? 'faxNumber' : 'telephone']: internationalNumber(phone.number),
    description: phone.note,
    hoursAvailable: phone === first ? some(hours) : undefined,
  }));
}

/** The number people call, as `telephone` wants it. */
export function mainTelephone(phones: readonly Phone[]): string | undefined {
  const phone = firstPhone(phones);
  return phone && internationalNumber(phone.number);
}

function firstPhone(phones: readonly Phone[]): Phone | undefined {
  return phones.find((phone) => !isFax(phone));
}

/** The CMS has no kind of number; officers write it in the label. */
function isFax({ label }: Phone): boolean {
  return /\bfax\b/i.test(label);
}

/** `057 33 33 00` becomes `+32 57 33 33 00`; a short number such as `112` has no other form. */
function internationalNumber(number: string): string {
  return number.startsWith('0') ? `+32 ${number.slice(1)}` : number;
}
