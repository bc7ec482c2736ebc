import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { iconNames } from './icon-names.ts';

const svg = readFileSync(new URL('icons.svg', import.meta.url), 'utf8');
const symbols = [...svg.matchAll(/^<symbol id="([^"]+)" viewBox="0 0 24 24">(.*)<\/symbol>$/gm)];

test('the file has a symbol for each name, and no other', () => {
  expect(symbols.map(([, name]) => name)).toEqual([...iconNames]);
});

test.each(symbols.map(([, name, drawing]) => [name, drawing] as const))(
  'the outline of %s is a path and nothing else',
  (_name, drawing) => {
    expect(drawing).toMatch(/^<path d="M[\dMmLlHhVvAaCcSsQqTtZz .,-]+"\/>$/);
  },
);
