import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildIfChanged, isUpToDate } from './up-to-date.ts';

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

test('what was not built since its input changed is not up to date', async () => {
  const step = { inputs: [join(folder, 'input')], stamp: join(folder, 'stamp') };
  expect(isUpToDate(step)).toBe(false);
  await build('one');
  expect(isUpToDate(step)).toBe(true);
  writeFileSync(join(folder, 'input'), 'two');
  expect(isUpToDate(step)).toBe(false);
});
