import type { Office } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { buildOfficeCard } from './office-card.ts';

const origin = { site: 'https://welzijn.example', plan: { base: '/' } };
const content = {
  municipality: {
    slug: 'genk',
    publicName: 'OCMW Genk',
    formOfAddress: 'u',
    ocmw: { name: 'OCMW Genk' },
  },
} as MunicipalityContent;
const office = {
  documentId: 'ab12',
  slug: 'welzijnscampus',
  name: 'Welzijnscampus; onthaal',
  address: { street: 'Laan', houseNumber: '11', box: '2', postcode: '3600', town: 'Genk' },
  latitude: 50.965,
  longitude: 5.5,
  phones: [{ number: '089 65 23 60' }, { number: '1813' }],
  email: 'info@genk.be',
  sample: false,
} as Office;

const linesOf = (entry: Office) => buildOfficeCard(content, entry, origin).split('\r\n');

test('the card holds all one needs to find or reach the office', () => {
  expect(linesOf(office)).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    'UID;VALUE=text:ab12',
    String.raw`FN:Welzijnscampus\; onthaal – OCMW Genk`,
    String.raw`ORG:OCMW Genk;Welzijnscampus\; onthaal`,
    'ADR;TYPE=work:;;Laan 11 bus 2;Genk;;3600;België',
    'TEL;VALUE=uri;TYPE="work,voice":tel:+3289652360',
    'TEL;VALUE=text;TYPE="work,voice":1813',
    'EMAIL;TYPE=work:info@genk.be',
    'GEO:geo:50.965,5.5',
    'URL:https://welzijn.example/genk/kantoren/welzijnscampus/',
    'LANG:nl-BE',
    'END:VCARD',
    '',
  ]);
});

test('what is not known is left out', () => {
  const { latitude: _latitude, longitude: _longitude, email: _email, ...rest } = office;
  const lines = linesOf({ ...rest, phones: [] } as Office);
  expect(lines.filter((line) => /^(TEL|EMAIL|GEO)/.test(line))).toEqual([]);
});

test('an office with sample facts says so', () => {
  expect(linesOf({ ...office, sample: true })).toContain('NOTE:Voorbeeldgegevens');
});
