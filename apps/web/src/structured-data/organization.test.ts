import { expect, test } from 'vitest';
import { buildOrganization } from './organization.ts';
import { content, context } from './structured-data.examples.ts';

test('an OCMW is known by its numbers, its address and its phone', () => {
  expect(buildOrganization(content, context)).toMatchObject({
    '@type': 'GovernmentOrganization',
    '@id': 'https://huis.example/genk/#ocmw',
    legalName: 'OCMW Genk',
    taxID: '0207148052',
    identifier: [{ propertyID: 'KBO', value: '0207148052' }, { propertyID: 'OVO' }],
    sameAs: [expect.stringContaining('OVO002669'), 'https://www.facebook.com/voorbeeld'],
    address: { addressLocality: 'Genk' },
    telephone: '+32 89 57 32 00',
    email: 'ocmw@huis.example',
  });
});

test('a profile with sample facts leaves only what the register says', () => {
  const profile = { ...content.profile, sample: true };
  const built = buildOrganization({ ...content, profile }, context);

  expect(built).toMatchObject({ taxID: '0207148052', sameAs: [expect.any(String)] });
  for (const claim of ['address', 'telephone', 'email', 'contactPoint', 'slogan']) {
    expect(built).not.toHaveProperty(claim);
  }
});
