import { expect, test } from 'vitest';
import { describeChanges } from './describe-changes.ts';
import { attributesOf, office, service } from './service.examples.ts';

function changes(fields: object, before: object = service): string[] {
  return describeChanges({ ...before }, { ...before, ...fields }, 'service', attributesOf).map(
    ({ field, from, to }) => `${field}: ${from} → ${to}`,
  );
}

const link = (url: string) => [
  {
    type: 'paragraph',
    children: [{ type: 'link', url, children: [{ type: 'text', text: 'Lees meer' }] }],
  },
];

test('numbers and moments that Strapi gives are no change', () => {
  const steps = service.steps.map((step) => ({ ...step, id: step.id + 50 }));
  expect(changes({ id: 99, updatedAt: '2026-02-01T08:00:00.000Z', steps })).toEqual([]);
});

test('a related entry that got another name is no change', () => {
  expect(
    changes({ relatedServices: [{ id: 9, documentId: 'debts', title: 'Schuldhulp' }] }),
  ).toEqual([]);
});

test('each field says what it was and what it is, in the words of the form', () => {
  expect(
    changes({
      title: 'Leefloon aanvragen',
      sample: true,
      validFrom: '2026-02-01',
      themes: ['EconomieWerk', 'Onbekend'],
    }),
  ).toEqual([
    'Titel: Leefloon → Leefloon aanvragen',
    'Voorbeeldgegevens: nee → ja',
    'Geldig vanaf:  → zondag 1 februari 2026',
    'Thema’s: Economie en werk → Economie en werk, Onbekend',
  ]);
});

test('a step that is put between others is one change', () => {
  const [first, last] = service.steps;
  expect(changes({ steps: [first, { title: 'Wacht', url: null }, last] })).toEqual([
    'Stappen, nummer 2:  → Wacht',
  ]);
});

test('a step that is taken out is one change', () => {
  expect(changes({ steps: [service.steps[1]] })).toEqual(['Stappen, nummer 1: Bel ons → ']);
});

test('a field inside a component is named by its path', () => {
  const [first, last] = service.steps;
  expect(changes({ steps: [first, { ...last, url: 'https://example.be/' }] })).toEqual([
    'Stappen, nummer 2, Webadres:  → https://example.be/',
  ]);
});

test('another office is told by its name', () => {
  expect(changes({ offices: [{ office: { documentId: 'new', name: 'Wijkhuis' } }] })).toEqual([
    'Waar, nummer 1, Kantoor: Hoofdkantoor → Wijkhuis',
  ]);
});

test('pictures and addresses are told by their names', () => {
  const after = { ...office, photo: null, address: { town: 'Genk' } };
  expect(describeChanges(office, after, 'office', attributesOf)).toEqual([
    { field: 'Adres', from: '', to: 'Genk' },
    { field: 'Foto', from: 'kantoor.png', to: '' },
  ]);
});

test('another link under the same words is a change', () => {
  expect(
    changes({ forWhom: link('https://b.be/') }, { ...service, forWhom: link('https://a.be/') }),
  ).toEqual(['Voor wie: zelfde woorden → andere opmaak of link']);
});

test('of a long text only the part that differs is shown', () => {
  const words = (middle: string) => `${'begin '.repeat(30)}${middle}${' einde'.repeat(30)}`;
  expect(changes({ summary: words('nieuw') }, { ...service, summary: words('oud') })).toEqual([
    'Samenvatting: … begin begin begin oud einde einde einde … → … begin begin begin nieuw einde einde einde …',
  ]);
});
