import type { Service } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import { portalStrings as t } from '../i18n/translate.ts';
import { listServiceParts } from './service-parts.ts';

const bare = {
  forWhom: [{ type: 'paragraph', children: [] }],
  steps: [],
  requirements: [],
  costs: [],
  legalResources: [],
  websites: [],
} as unknown as Service;
const nothing = { offices: 0, related: 0 };

test('a part without content is not in the list', () => {
  expect(listServiceParts(bare, nothing, t).list).toEqual([{ id: 'voor-wie', label: 'Voor wie?' }]);
});

test('the parts come in the order in which a resident asks', () => {
  const service = {
    ...bare,
    term: 'Dertig dagen',
    steps: [{ title: 'Bel ons' }],
    requirements: [{ name: 'Identiteitskaart' }],
  } as Service;
  expect(listServiceParts(service, { offices: 1, related: 1 }, t).list.map(({ id }) => id)).toEqual(
    ['voor-wie', 'stappen', 'meebrengen', 'prijs-en-termijn', 'waar-en-wanneer', 'andere-diensten'],
  );
});

test('a service that can only be asked for online still says what to do', () => {
  const online = { ...bare, onlineUrl: 'https://www.example.be/' } as Service;
  expect(listServiceParts(online, nothing, t).of.steps.shown).toBe(true);
});
