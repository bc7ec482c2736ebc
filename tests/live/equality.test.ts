import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { proveEquality } from './equality.ts';

const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-equality-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('after each edit, a release on top of what is live equals one made from nothing', async () => {
  const said: string[] = [];
  const { differences, kept, rendered } = await proveEquality({
    cms: inject('liveCms'),
    rendererDir: inject('rendererDir'),
    folder,
    municipality: 'halle',
    count: 6,
    seed: 20,
    say: (line) => said.push(line),
  });
  expect(differences, said.join('\n')).toEqual([]);
  // Something was taken over and something was made: else nothing is proven.
  expect(kept).toBeGreaterThan(rendered);
  expect(rendered).toBeGreaterThan(60);
});
