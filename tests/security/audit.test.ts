import { expect, test } from 'vitest';
import { callAsServer } from './attackers.ts';
import { query } from './database.ts';

const uid = 'plugin::sociaal-huis.audit-entry';

test('not even the server itself changes or deletes a line of the log', async () => {
  const before = query('SELECT * FROM audit_entries ORDER BY id');
  expect(before.length).toBeGreaterThan(0);
  const where = { id: before[0]?.id };
  for (const [action, params] of [
    ['update', { where, data: { subject: 'anders' } }],
    ['updateMany', { where: {}, data: { subject: 'anders' } }],
    ['delete', { where }],
    ['deleteMany', { where: {} }],
  ] as const) {
    const { refused } = await callAsServer({ on: 'database', uid, action, params });
    expect({ action, message: refused?.message }).toEqual({
      action,
      message: `Lines can only be added to ${uid}. Add a line that says what changed instead.`,
    });
  }
  expect(query('SELECT * FROM audit_entries ORDER BY id').slice(0, before.length)).toEqual(before);
});
