/** Who reads a page is addressed as the municipality chose: those texts stand in apps/web/src/i18n. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../helpers/repository.ts';

const addressing = /(?:^|[\s'"`>])(?:u|uw|je|jij|jou|jouw)(?=[\s,.?!'"`<]|$)/i;

/** What stands between quotes, or between the tags of a component. */
const texts = /'([^'\n]*)'|`([^`]*)`|>([^<>{}]+)</g;

test('no component addresses its reader', () => {
  const folder = join(root, 'packages/ui/src');
  const files = globSync('**/*.{ts,tsx}', { cwd: folder }).filter(
    (file) => !/\.(test|examples)\.tsx?$/.test(file),
  );
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(texts)]
      .map(([, quoted, template, between]) => (quoted ?? template ?? between ?? '').trim())
      .filter((text) => addressing.test(text))
      .map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});
