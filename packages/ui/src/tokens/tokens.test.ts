import { readdirSync, readFileSync } from 'node:fs';
import { contrastRatio, EDGE_CONTRAST, TEXT_CONTRAST } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';

const source = new URL('../', import.meta.url);
const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\/.+\.css$/.test(path))
  .map((path) => ({ path, css: readFileSync(new URL(path, source), 'utf8') }));
const cssOf = (name: string) => sheets.find(({ path }) => path === `tokens/${name}.css`)!.css;
const tokens = cssOf('portal') + cssOf('base');

const token = (name: string) =>
  new RegExp(`${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1] ?? expect.fail(`${name} has no colour`);

const textPairs = [
  ...['--ink', '--ink-muted', '--link', '--link-hover', '--brand'].flatMap((front) =>
    ['--surface', '--surface-raised', '--surface-tint'].map((back) => [front, back] as const),
  ),
  ['--brand-ink', '--brand'],
  ['--accent-ink', '--accent'],
  ['--info-ink', '--info-back'],
  ['--warning-ink', '--warning-back'],
  ['--emergency-ink', '--emergency-back'],
] as const;

test.each(textPairs)('%s can be read on %s', (front, back) => {
  expect(contrastRatio(token(front), token(back))).toBeGreaterThanOrEqual(TEXT_CONTRAST);
});

test.each([
  ['--line', '--surface'],
  ['--line', '--surface-tint'],
  ['--focus-outer', '--surface'],
  ['--focus-inner', '--brand'],
  ['--info-edge', '--info-back'],
  ['--warning-edge', '--warning-back'],
])('%s can be seen beside %s', (front, back) => {
  expect(contrastRatio(token(front), token(back))).toBeGreaterThanOrEqual(EDGE_CONTRAST);
});

test('every sheet is part of the site, once', () => {
  const imported = ['site.css', 'portal.css', 'search.css'].flatMap(importsOf);
  expect(imported.toSorted()).toEqual(sheets.map(({ path }) => path).toSorted());
});

test('tokens come first and paper last', () => {
  expect(importsOf('site.css').at(0)).toBe('tokens/base.css');
  expect(importsOf('site.css').at(-1)).toBe('tokens/print.css');
});

function importsOf(sheet: string): string[] {
  const css = readFileSync(new URL(sheet, source), 'utf8');
  return [...css.matchAll(/^@import '\.\/(.+)'/gm)].map(([, path]) => path!);
}

test.each(sheets.map(({ path, css }) => [path, css] as const))(
  '%s follows the direction of the text',
  (_path, css) => {
    const physical =
      /^\s+(?:(?:margin|padding|border)-(?:left|right|top|bottom)|(?:min-|max-)?(?:width|height)|left|right|top|bottom)\s*:|text-align:\s*(?:left|right)/m;
    expect(css.match(physical)?.[0]).toBeUndefined();
  },
);

test.each(sheets.map(({ path, css }) => [path, css] as const))(
  '%s uses only tokens that exist',
  (_path, css) => {
    const defined = new Set(
      sheets.flatMap((sheet) => [...sheet.css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name)),
    );
    const unknown = [...css.matchAll(/var\((--[\w-]+)\)/g)].filter(
      ([, name]) => !defined.has(name),
    );
    expect(unknown.map(([, name]) => name)).toEqual([]);
  },
);
