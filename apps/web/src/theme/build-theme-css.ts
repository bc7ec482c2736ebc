import type { FontName, Municipality } from '@sociaal-huis/schema';
import { hostedFonts, systemStack } from './fonts.ts';

/** Theme keys that become a custom property as they are. */
const colours = [
  ['--brand', 'brand'],
  ['--brand-ink', 'brandInk'],
  ['--accent', 'accent'],
  ['--accent-ink', 'accentInk'],
  ['--surface', 'surface'],
  ['--surface-raised', 'surfaceRaised'],
  ['--surface-tint', 'surfaceTint'],
  ['--ink', 'ink'],
  ['--ink-muted', 'inkMuted'],
  ['--link', 'link'],
  ['--link-hover', 'linkHover'],
  ['--line', 'line'],
  ['--focus-outer', 'focusOuter'],
  ['--focus-inner', 'focusInner'],
] as const;

/**
 * The style sheet of one municipality: its fonts and the tokens it sets. Served as a file of its
 * own, because the site allows no inline styles.
 *
 * @param fontUrls address of each font file, as the build knows it.
 * @throws Error when the theme names a font that has no address.
 */
export function buildThemeCss(
  { slug, theme }: Pick<Municipality, 'slug' | 'theme'>,
  fontUrls: Readonly<Partial<Record<FontName, string>>>,
): string {
  const names = [...new Set([theme.headingFont, theme.textFont])];
  const faces = names.map((name) => buildFontFaces(name, slug, fontUrls)).join('');
  const declarations = [
    ...colours.map(([property, key]) => `${property}: ${theme[key]};`),
    `--font-heading: ${buildStack(theme.headingFont)};`,
    `--font-text: ${buildStack(theme.textFont)};`,
    `--heading-weight: ${theme.headingWeight};`,
    `--radius: ${theme.radius}px;`,
    `--border-width: ${theme.borderWidth}px;`,
  ];
  return `${faces}:root {\n  ${declarations.join('\n  ')}\n}\n`;
}

function buildFontFaces(
  name: FontName,
  slug: string,
  fontUrls: Readonly<Partial<Record<FontName, string>>>,
): string {
  if (name === 'system') return '';
  const { family, weights, fallback, ascent, descent } = hostedFonts[name];
  const url = fontUrls[name];
  if (!url) {
    throw new Error(
      `The theme of "${slug}" names the font "${name}", but no address was given for it. ` +
        'Add the file to src/theme/font-urls.ts.',
    );
  }
  const locals = fallback.local.map((local) => `local('${local}')`).join(', ');
  // The overrides are taken of the adjusted size, hence the division.
  const share = (part: number) => `${((part / fallback.sizeAdjust) * 10_000).toFixed(1)}%`;
  return (
    `@font-face {\n  font-family: '${family}';\n  font-style: normal;\n` +
    `  font-weight: ${weights.join(' ')};\n  font-display: swap;\n` +
    `  src: url('${url}') format('woff2');\n}\n` +
    `@font-face {\n  font-family: '${family} fallback';\n  src: ${locals};\n` +
    `  size-adjust: ${fallback.sizeAdjust}%;\n  ascent-override: ${share(ascent)};\n` +
    `  descent-override: ${share(descent)};\n  line-gap-override: 0%;\n}\n`
  );
}

function buildStack(name: FontName): string {
  if (name === 'system') return systemStack;
  const { family, generic } = hostedFonts[name];
  return `'${family}', '${family} fallback', ${generic}`;
}
