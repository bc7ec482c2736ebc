import type { Office, Service } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import { portalStrings as t } from '../i18n/translate.ts';
import { buildKeyFacts } from './key-facts.ts';

const bare = {
  steps: [],
  requirements: [],
  costs: [],
  legalResources: [],
  websites: [],
} as unknown as Service;
const office = { name: 'Wijkkantoor', phones: [] } as unknown as Office;
const profile = { phones: [{ label: 'Onthaal', number: '089 57 32 00' }], email: 'info@genk.be' };
const textsOf = (service: Partial<Service>, offices: Office[] = [], phones = profile.phones) =>
  Object.fromEntries(
    buildKeyFacts({ ...bare, ...service }, offices, { ...profile, phones }, t).map(
      ({ label, text }) => [label, text],
    ),
  );

test('the first step, the office, the phone and the first sentence of the term are there', () => {
  const term = 'Wij beslissen binnen 30 dagen. Daarna volgt een brief.';
  expect(textsOf({ steps: [{ title: 'Kom langs' }], term }, [office])).toEqual({
    'Begin zo': 'Kom langs',
    Bel: '089 57 32 00',
    Waar: 'Wijkkantoor: adres en uren',
    Termijn: 'Wij beslissen binnen 30 dagen.',
  });
});

test('a service that can be asked for online begins there', () => {
  const [start] = buildKeyFacts(
    { ...bare, steps: [{ title: 'Kom langs' }], onlineUrl: 'https://www.example.be/' },
    [],
    profile,
    t,
  );
  expect(start).toMatchObject({ text: 'Online aanvragen', href: 'https://www.example.be/' });
});

test('the number of the office goes before that of the OCMW; without any there is mail', () => {
  const phones = [{ label: 'Wijk', number: '089 11 22 33' }];
  expect(textsOf({}, [{ ...office, phones }]).Bel).toBe('089 11 22 33');
  expect(textsOf({}, [office], []).Mail).toBe('info@genk.be');
});

test.each([
  [[{ name: 'Gratis', description: 'Ook de begeleiding.' }], 'Gratis'],
  [[{ name: 'Kosteloos', amount: 0 }], 'Gratis'],
  [[{ name: 'Per dag', amount: 27.5 }], 'Per dag: €\u00a027,50'],
  [[{ name: 'De kaart', description: 'Gratis. De rest niet.' }], 'De kaart: Gratis.'],
  [
    [
      { name: 'De kaart', amount: 0 },
      { name: 'De dokter', amount: 1.5 },
    ],
    'De kaart: gratis, en andere prijzen',
  ],
])('the price of %j reads as %s', (costs, text) => {
  expect(textsOf({ costs }).Prijs).toBe(text);
});

test('what nobody filled in leaves no empty fact', () => {
  expect(buildKeyFacts(bare, [], { phones: [] }, t)).toEqual([]);
});
