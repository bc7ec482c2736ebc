import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildIfChanged } from './up-to-date.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'builds-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Builds `output` out of `input`; breaks off half-way where it is told to. */
function build(text: string, breaksOff = false): Promise<boolean> {
  const [input, output] = [join(folder, 'input'), join(folder, 'output')];
  writeFileSync(input, text);
  return buildIfChanged({ inputs: [input], stamp: join(folder, 'stamp') }, async () => {
    writeFileSync(output, 'half');
    if (breaksOff) throw new Error('killed');
    writeFileSync(output, text);
  });
}

test('what did not change is not built again', async () => {
  expect(await build('one')).toBe(true);
  expect(await build('one')).toBe(false);
});

test('a build that broke off is done again, also when the input is what it was before', async () => {
  await build('one');
  await expect(build('two', true)).rejects.toThrow('killed');
  expect(await build('one')).toBe(true);
  expect(readFileSync(join(folder, 'output'), 'utf8')).toBe('one');
});
