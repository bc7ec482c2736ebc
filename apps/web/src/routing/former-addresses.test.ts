import type { Municipality } from '@sociaal-huis/schema';
import { FormerSlugSchema } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { buildFormerAddresses } from './former-addresses.ts';

const former = (noun: string, from: string, to: string) =>
  FormerSlugSchema.parse({ noun, municipality: 'genk', from, to });

const content = {
  municipality: { slug: 'genk' } as Municipality,
  services: [{ slug: 'leefloon' }],
  offices: [{ slug: 'sociaal-huis' }],
  newsItems: [{ slug: 'feest' }],
  pages: [{ slug: 'over-ons' }, { slug: 'privacy' }],
  projects: [{ slug: 'moestuin' }],
  formerSlugs: [
    former('service', 'bestaansminimum', 'leefloon'),
    former('office', 'ocmw', 'sociaal-huis'),
    former('news-item', 'groot-feest', 'feest'),
    former('page', 'wie-zijn-we', 'over-ons'),
    former('service', 'weg', 'niet-meer-daar'),
    former('page', 'gegevens', 'privacy'),
    former('page', 'privacy', 'over-ons'),
    former('project', 'tuin', 'moestuin'),
  ],
} as unknown as MunicipalityContent;

test('each page of its own has its former address, whatever page shows the entry now', () => {
  expect(buildFormerAddresses(content, { base: '/' })).toEqual({
    '/genk/diensten/bestaansminimum/': '/genk/diensten/leefloon/',
    '/genk/kantoren/ocmw/': '/genk/kantoren/sociaal-huis/',
    '/genk/nieuws/groot-feest/': '/genk/nieuws/feest/',
    '/genk/wie-zijn-we/': '/genk/over-ons/',
    '/genk/gegevens/': '/genk/privacy/',
  });
});

test('on a domain of its own, below a base, they are paths of that domain', () => {
  expect(
    Object.entries(buildFormerAddresses(content, { base: '/welzijn/', only: 'genk' }))[0],
  ).toEqual(['/welzijn/diensten/bestaansminimum/', '/welzijn/diensten/leefloon/']);
});
