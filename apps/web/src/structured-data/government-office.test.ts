import { HoursExceptionSchema } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import { buildGovernmentOffice } from './government-office.ts';
import { content, context, office } from './structured-data.examples.ts';

const url = 'https://huis.example/genk/kantoren/sociaal-huis/';
const build = (fields: Partial<typeof office> = {}) =>
  buildGovernmentOffice(content, { ...office, ...fields }, context);

test('an office says where it is and how to reach it', () => {
  expect(build()).toMatchObject({
    '@type': 'GovernmentOffice',
    '@id': `${url}#kantoor`,
    url,
    address: { streetAddress: 'Dieplaan 2 bus 3', postalCode: '3600', addressCountry: 'BE' },
    geo: { latitude: 50.9, longitude: 5.5 },
    telephone: '+32 89 57 32 00',
    email: 'info@huis.example',
    parentOrganization: { '@id': 'https://huis.example/genk/#ocmw' },
    amenityFeature: [{ name: 'Lift', value: true }],
  });
});

test('hours to come by are hours of the office, an appointment says so', () => {
  expect(build().openingHoursSpecification).toMatchObject([
    { dayOfWeek: 'https://schema.org/Monday', opens: '09:00', closes: '12:00' },
    { opens: '13:00', closes: '16:00', description: 'Op afspraak: Loket 2' },
  ]);
});

test('hours to call are those of the first number that is no fax', () => {
  expect(build().contactPoint).toMatchObject([
    { contactType: 'Fax', faxNumber: '+32 89 57 32 01' },
    {
      contactType: 'Onthaal',
      telephone: '+32 89 57 32 00',
      hoursAvailable: [{ dayOfWeek: 'https://schema.org/Tuesday', opens: '09:00' }],
    },
  ]);
  expect(build().contactPoint).not.toHaveProperty('0.hoursAvailable.0');
});

test('an office with sample facts claims no more than its name', () => {
  expect(Object.keys(build({ sample: true })).toSorted()).toEqual(
    ['@id', '@type', 'name', 'parentOrganization', 'url'].toSorted(),
  );
});

test('dated exceptions are told, made-up ones are not', () => {
  const closed = (sample: boolean) =>
    HoursExceptionSchema.parse({
      documentId: 'holiday',
      municipality: 'genk',
      sample,
      label: 'Paasmaandag',
      from: '2026-04-06',
      until: '2026-04-06',
    });
  const withException = (sample: boolean) =>
    buildGovernmentOffice({ ...content, hoursExceptions: [closed(sample)] }, office, context);

  expect(withException(false).specialOpeningHoursSpecification).toMatchObject([
    { name: 'Paasmaandag', validFrom: '2026-04-06', validThrough: '2026-04-06' },
  ]);
  expect(withException(true).specialOpeningHoursSpecification).toBeUndefined();
});

test('an office that is closed between two dates says so beside its usual hours', () => {
  const dates = { statusFrom: '2026-03-01', statusUntil: '2026-03-31' };
  const closed = build({ operatingStatus: 'tijdelijk-gesloten', ...dates, statusNote: 'Werken' });

  expect(closed.openingHoursSpecification).toHaveLength(2);
  expect(closed.specialOpeningHoursSpecification).toMatchObject([
    { name: 'Werken', opens: '00:00', closes: '00:00', validThrough: '2026-03-31' },
  ]);
});

test('an office claims its hours again once its unusual status is over', () => {
  const opened = build({ operatingStatus: 'binnenkort-open', statusUntil: '2020-01-31' });
  expect(opened.openingHoursSpecification).toHaveLength(2);
});

test.each(['tijdelijk-gesloten', 'verhuisd', 'binnenkort-open'] as const)(
  'an office that is %s, nobody knows until when, claims no hours',
  (operatingStatus) => {
    const claims = JSON.stringify(build({ operatingStatus }));

    expect(claims).toContain('telephone');
    expect(claims).not.toContain('opens');
  },
);
