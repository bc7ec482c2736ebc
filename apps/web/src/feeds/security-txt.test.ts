import { expect, test } from 'vitest';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { buildSecurityTxt } from './security-txt.ts';

const day = '2026-11-22';
const single = { site: 'https://genk.example', plan: { base: '/', only: 'genk' } };

const contactOf = (profile: object) => {
  const content = { municipality: { slug: 'genk' }, profile } as unknown as MunicipalityContent;
  return /^Contact: (.*)$/m.exec(buildSecurityTxt(content, day, single))?.[1];
};

test('the file of the portal leads to the portal', () => {
  const origin = { site: 'https://welzijn.example', plan: { base: '/' } };
  expect(buildSecurityTxt(undefined, day, origin)).toBe(
    [
      'Contact: https://welzijn.example/',
      'Expires: 2027-05-21T00:00:00Z',
      'Preferred-Languages: nl',
      'Canonical: https://welzijn.example/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('a municipality is reached where it wants to hear what does not work', () => {
  expect(
    contactOf({ sample: false, email: 'info@genk.be', accessibilityEmail: 'web@genk.be' }),
  ).toBe('mailto:web@genk.be');
  expect(contactOf({ sample: false, email: 'info@genk.be' })).toBe('mailto:info@genk.be');
});

test.each([
  ['no address', { sample: false }],
  ['a made-up profile', { sample: true, email: 'info@genk.be' }],
  ['an address of example.be', { sample: false, email: 'info.gent@example.be' }],
  ['an address below .example', { sample: false, email: 'info@genk.sociaalhuis.example' }],
])('with %s the contact page stands in', (_case, profile) => {
  expect(contactOf(profile)).toBe('https://genk.example/contact/');
});

test('an address that only resembles an example is used', () => {
  expect(contactOf({ sample: false, email: 'info@voorbeeldexample.be' })).toBe(
    'mailto:info@voorbeeldexample.be',
  );
});
