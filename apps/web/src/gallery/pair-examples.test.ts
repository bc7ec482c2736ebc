import { expect, test } from 'vitest';
import { pairExamples } from './pair-examples.ts';

const Link = () => null;
const Address = () => null;
const examples = { 'ui/link/Link.examples.ts': { linkExamples: { usual: { href: '/' } } } };

test('each component stands with its examples, by name', () => {
  const exhibits = pairExamples(
    { 'ui/link/Link.tsx': { Link }, 'ui/address/Address.tsx': { Address } },
    { ...examples, 'ui/address/Address.examples.ts': { addressExamples: [{ street: 'Markt' }] } },
  );
  expect(exhibits).toEqual([
    { name: 'Address', Component: Address, cases: [['0', { street: 'Markt' }]] },
    { name: 'Link', Component: Link, cases: [['usual', { href: '/' }]] },
  ]);
});

test('a file that holds no component is no exhibit', () => {
  expect(pairExamples({ 'ui/mark/shapes.tsx': { blossom: {} } }, {})).toEqual([]);
});

test('a component without examples is named', () => {
  expect(() => pairExamples({ 'ui/address/Address.tsx': { Address } }, examples)).toThrow(
    'These components have no examples: Address.',
  );
});
