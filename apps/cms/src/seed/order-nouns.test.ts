import { expect, test } from 'vitest';
import type { Attributes } from './build-data.ts';
import { orderNouns } from './order-nouns.ts';

function pointsTo(...nouns: string[]): Attributes {
  return Object.fromEntries(
    nouns.map((noun) => [noun, { type: 'relation', target: `api::${noun}.${noun}` }]),
  );
}

function order(model: Record<string, Attributes>): string[] {
  const nouns = Object.keys(model).filter((uid) => !uid.includes('.'));
  return orderNouns(nouns, (uid) => model[uid.replace(/^api::.*\./, '')] ?? {});
}

test('a noun comes after what it points to', () => {
  expect(order({ notice: pointsTo('office'), office: {} })).toEqual(['office', 'notice']);
});

test('what a component or a block points to counts as well', () => {
  expect(
    order({
      service: { offices: { type: 'component', component: 'part.service-office' } },
      page: { blocks: { type: 'dynamiczone', components: ['block.download'] } },
      office: {},
      document: {},
      'part.service-office': pointsTo('office'),
      'block.download': pointsTo('document'),
    }),
  ).toEqual(['office', 'service', 'document', 'page']);
});

test('a noun may point to itself', () => {
  expect(order({ service: pointsTo('service') })).toEqual(['service']);
});

test('nouns that point to each other are refused by name', () => {
  expect(() => order({ office: pointsTo('notice'), notice: pointsTo('office') })).toThrow(
    'office → notice → office: these content types point to each other, so none can be seeded first.',
  );
});
