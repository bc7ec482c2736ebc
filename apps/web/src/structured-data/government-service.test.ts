import { ServiceSchema } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import { buildGovernmentService } from './government-service.ts';
import { content, context, office, service } from './structured-data.examples.ts';

const officeUrl = 'https://huis.example/genk/kantoren/sociaal-huis/';

test('a service says what it is, for whom and who gives it', () => {
  expect(buildGovernmentService(content, service, context)).toMatchObject({
    '@type': 'GovernmentService',
    '@id': 'https://huis.example/genk/diensten/leefloon/#dienst',
    name: 'Leefloon',
    description: 'Een inkomen voor wie er geen heeft.',
    category: ['Welzijn en gezondheid'],
    audience: [{ audienceType: 'Burger' }],
    provider: { '@type': 'GovernmentOrganization', '@id': 'https://huis.example/genk/#ocmw' },
    areaServed: { '@type': 'City', name: 'Genk' },
  });
});

test('one can turn to a service online and at its offices', () => {
  expect(buildGovernmentService(content, service, context).availableChannel).toMatchObject([
    { serviceUrl: 'https://loket.example/leefloon' },
    {
      serviceLocation: { '@id': `${officeUrl}#kantoor` },
      servicePhone: [{}, { telephone: '+32 89 57 32 00', hoursAvailable: [{ opens: '09:00' }] }],
    },
  ]);
});

test('a service has hours only when they differ from those of the office', () => {
  const slots = [{ day: 'vrijdag', from: '10:00', until: '11:00' }];
  const own = ServiceSchema.shape.offices.parse([
    { office: { documentId: 'office' }, sameHoursAsOffice: false, hours: [{ slots }] },
  ]);

  expect(buildGovernmentService(content, service, context).hoursAvailable).toBeUndefined();
  expect(
    buildGovernmentService(content, { ...service, offices: own }, context).hoursAvailable,
  ).toMatchObject([{ name: 'Sociaal Huis', dayOfWeek: 'https://schema.org/Friday' }]);
});

test('a service with sample facts does not say where or when', () => {
  const built = buildGovernmentService(content, { ...service, sample: true }, context);

  expect(built.name).toBe('Leefloon');
  expect(built).not.toHaveProperty('availableChannel');
  expect(built).not.toHaveProperty('hoursAvailable');
});

test('the phone of an office with sample facts is not passed on', () => {
  const offices = [{ ...office, sample: true }];
  const built = buildGovernmentService({ ...content, offices }, service, context);

  expect(JSON.stringify(built)).toContain(officeUrl);
  expect(JSON.stringify(built)).not.toContain('telephone');
});
