/** A small subsite without sample facts, for the tests of the builders. */
import { NewsItemSchema, OfficeSchema, ProfileSchema, ServiceSchema } from '@sociaal-huis/schema';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { pageContextAt } from './page-context.ts';

const municipality = readMunicipalities().find(({ slug }) => slug === 'genk')!;
const address = { street: 'Dieplaan', houseNumber: '2', box: '3', postcode: '3600', town: 'Genk' };
const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'U hebt geen inkomen.' }] }];

export const context = pageContextAt(new URL('https://huis.example/genk/'), () => '2026-03-02');

export const office = OfficeSchema.parse({
  documentId: 'office',
  municipality: 'genk',
  name: 'Sociaal Huis',
  slug: 'sociaal-huis',
  address,
  latitude: 50.9,
  longitude: 5.5,
  phones: [
    { label: 'Fax', number: '089 57 32 01' },
    { label: 'Onthaal', number: '089 57 32 00' },
  ],
  email: 'info@huis.example',
  facilities: ['lift'],
  hours: [
    {
      slots: [
        { day: 'maandag', from: '09:00', until: '12:00' },
        { day: 'maandag', from: '13:00', until: '16:00', mode: 'op-afspraak', note: 'Loket 2' },
        { day: 'dinsdag', from: '09:00', until: '12:00', mode: 'telefonisch' },
      ],
    },
  ],
});

export const service = ServiceSchema.parse({
  documentId: 'service',
  municipality: 'genk',
  title: 'Leefloon',
  slug: 'leefloon',
  summary: 'Een inkomen voor wie er geen heeft.',
  themes: ['WelzijnGezondheid'],
  targetGroups: ['Burger'],
  forWhom: body,
  onlineUrl: 'https://loket.example/leefloon',
  offices: [{ office: { documentId: 'office' } }],
});

export const newsItem = NewsItemSchema.parse({
  documentId: 'news',
  municipality: 'genk',
  title: 'Nieuw loket',
  slug: 'nieuw-loket',
  summary: 'Vanaf maandag is er een nieuw loket.',
  body,
  publishedOn: '2026-02-27',
});

export const content = {
  municipality,
  profile: ProfileSchema.parse({
    documentId: 'profile',
    municipality: 'genk',
    name: 'OCMW Genk',
    intro: 'Wij helpen u verder.',
    address,
    phones: office.phones,
    email: 'ocmw@huis.example',
    socialLinks: [{ network: 'facebook', url: 'https://www.facebook.com/voorbeeld' }],
  }),
  offices: [office],
  services: [service],
  newsItems: [newsItem],
  hoursExceptions: [],
} as unknown as MunicipalityContent;
