import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Municipality } from '@sociaal-huis/schema';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { expect, test } from 'vitest';
import { buildThemeCss } from './build-theme-css.ts';
import { hostedFonts } from './fonts.ts';

const municipalities = readMunicipalities();
const urls = Object.fromEntries(Object.keys(hostedFonts).map((name) => [name, `/f/${name}.woff2`]));
const genk = municipalities.find(({ slug }) => slug === 'genk')!;

/** Two fonts of one municipality, in bytes: an old phone on a slow line fetches them as well. */
const FONT_BUDGET = 60_000;

test.each(municipalities.map((municipality) => [municipality.slug, municipality] as const))(
  'the style sheet of %s sets its colours and names its own fonts',
  (_slug, municipality) => {
    const css = buildThemeCss(municipality, urls);
    expect(css).toContain(`--brand: ${municipality.theme.brand};`);
    expect(css).toContain(`--radius: ${municipality.theme.radius}px;`);
    expect(css).toContain(`/f/${municipality.theme.headingFont}.woff2`);
    expect(css).not.toContain('undefined');
  },
);

test.each(municipalities.map((municipality) => [municipality.slug, municipality] as const))(
  'the fonts of %s stay within the budget',
  (_slug, { theme }) => {
    const files = [...new Set([theme.headingFont, theme.textFont])].map(fontFile);
    const bytes = files.reduce((sum, file) => sum + (file ? statSync(file).size : 0), 0);
    expect(bytes).toBeLessThanOrEqual(FONT_BUDGET);
  },
);

test('a font used for headings and text is fetched once', () => {
  const once = withTheme({ headingFont: 'nunito', textFont: 'nunito' });
  expect(buildThemeCss(once, urls).match(/url\(/g)).toHaveLength(1);
});

test("the reader's own font needs no file", () => {
  const css = buildThemeCss(withTheme({ headingFont: 'system', textFont: 'system' }), {});
  expect(css).not.toContain('@font-face');
  expect(css).toContain('--font-text: system-ui');
});

test('a font without an address is refused with its name', () => {
  expect(() => buildThemeCss(withTheme({ textFont: 'nunito' }), { outfit: '/o.woff2' })).toThrow(
    'The theme of "genk" names the font "nunito", but no address was given for it. ' +
      'Add the file to src/theme/font-urls.ts.',
  );
});

test.each(Object.keys(hostedFonts))('the file of %s exists', (name) => {
  expect(existsSync(fontFile(name)!)).toBe(true);
});

function withTheme(change: Partial<Municipality['theme']>): Municipality {
  return { ...genk, theme: { ...genk.theme, headingFont: 'outfit', ...change } };
}

function fontFile(name: string): string | undefined {
  if (name === 'system') return undefined;
  const { file } = hostedFonts[name as keyof typeof hostedFonts];
  return createRequire(import.meta.url).resolve(`@fontsource-variable/${name}/${file}`);
}
