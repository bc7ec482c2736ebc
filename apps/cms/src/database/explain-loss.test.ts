import { expect, test } from 'vitest';
import { explainLoss } from './explain-loss.ts';

const model = {
  collectionName: 'part_costs',
  info: { displayName: 'Prijs' },
  attributes: { amount: { type: 'decimal' } },
};

test('a field of a component is told with its rows, without a label where it has none', () => {
  const of = { uid: 'part.cost', model, field: 'amount' };
  expect(explainLoss({ of, change: 'no longer exists', count: { rows: 1 } })).toBe(
    'The field "amount" of the component "part.cost" ("Prijs") no longer exists: 1 row.',
  );
});

test('what no type is known of is told by its name in the database', () => {
  const of = { uid: 'part_costs', model };
  const change = 'no longer exists';
  expect(explainLoss({ of, change, count: { rows: 3 } })).toBe(
    'The table "part_costs" no longer exists: 3 rows.',
  );
  expect(explainLoss({ of: { ...of, field: 'amount' }, change, count: { rows: 3 } })).toBe(
    'The column "amount" of the table "part_costs" no longer exists: 3 rows.',
  );
});
