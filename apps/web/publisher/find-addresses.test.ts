import { contentTypes } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import type { EntriesByNoun } from '../src/content/build-contents.ts';
import type { MunicipalityContent } from '../src/content/municipality-content.ts';
import { findAddresses } from './find-addresses.ts';

const content = { municipality: { slug: 'genk' }, offices: [] } as unknown as MunicipalityContent;

const none = Object.fromEntries(contentTypes.map(({ noun }) => [noun, []]));
const entries = {
  ...none,
  service: [{ documentId: 's', slug: 'leefloon' }],
  project: [{ documentId: 'p', slug: 'moestuin' }],
  notice: [{ documentId: 'n', start: '2026-12-01T07:00:00Z', offices: [] }],
} as unknown as EntriesByNoun;

const find = (...paths: string[]) =>
  findAddresses({
    content,
    entries,
    moment: new Date('2026-11-30T10:00:00Z'),
    paths: new Set(paths),
    site: 'https://welzijn.example.be',
  });

test('each published entry has the address at which it is read, or the reason why it has none', () => {
  expect(find('/genk/diensten/leefloon/', '/genk/projecten/', '/genk/')).toEqual({
    addresses: [
      {
        noun: 'service',
        documentId: 's',
        address: 'https://welzijn.example.be/genk/diensten/leefloon/',
      },
      {
        noun: 'project',
        documentId: 'p',
        address: 'https://welzijn.example.be/genk/projecten/#moestuin',
      },
    ],
    unseen: [
      {
        noun: 'notice',
        documentId: 'n',
        sentence: 'Deze melding staat op de website vanaf 1 december 2026 om 08:00.',
      },
    ],
  });
});

test('a page that could not be made is no address', () => {
  expect(find('/genk/projecten/').unseen[0]).toEqual({
    noun: 'service',
    documentId: 's',
    sentence:
      'De pagina waarop dit staat, kon niet gemaakt worden. Verwittig wie de site beheert: dit is een fout in de site.',
  });
});
