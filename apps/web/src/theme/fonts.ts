import type { FontName } from '@sociaal-huis/schema';

/** A font that comes along with the site. */
export interface HostedFont {
  family: string;
  /** File inside the package `@fontsource-variable/<name>`: variable weight, Latin letters. */
  file: string;
  /** Lowest and highest weight in the file. */
  weights: readonly [number, number];
  /** What is shown until the file is there: a font that most devices have, at the same width. */
  fallback: { local: readonly string[]; sizeAdjust: number };
  /** Height of a line's upper and lower part, so that no line jumps when the file arrives. */
  ascent: number;
  descent: number;
  generic: 'sans-serif' | 'serif';
}

const sans = ['Arial', 'Roboto', 'Liberation Sans', 'Helvetica Neue'] as const;
const serif = ['Times New Roman', 'Noto Serif', 'Liberation Serif', 'Georgia'] as const;

/**
 * Width and height come from the files themselves: the width of a Dutch paragraph against the same in
 * Arial or Times New Roman, in percent, and `hhea` ascent and descent as a share of the font size.
 */
export const hostedFonts: Readonly<Record<Exclude<FontName, 'system'>, HostedFont>> = {
  alegreya: font('alegreya', 'Alegreya', [400, 900], 101.4, 1.016, 0.345, 'serif'),
  'archivo-narrow': font('archivo-narrow', 'Archivo Narrow', [400, 700], 82.6, 1.035, 0.312),
  figtree: font('figtree', 'Figtree', [300, 900], 100.1, 0.95, 0.25),
  newsreader: font('newsreader', 'Newsreader', [200, 800], 105, 0.735, 0.265, 'serif'),
  nunito: font('nunito', 'Nunito', [200, 1000], 100.8, 1.011, 0.353),
  outfit: font('outfit', 'Outfit', [100, 900], 99.2, 1, 0.26),
  'source-sans-3': font('source-sans-3', 'Source Sans 3', [200, 900], 93.9, 1.024, 0.4),
};

/** The reader's own font: familiar, and nothing to fetch. */
export const systemStack = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

function font(
  name: FontName,
  family: string,
  weights: HostedFont['weights'],
  sizeAdjust: number,
  ascent: number,
  descent: number,
  generic: HostedFont['generic'] = 'sans-serif',
): HostedFont {
  return {
    family,
    file: `files/${name}-latin-wght-normal.woff2`,
    weights,
    fallback: { local: generic === 'serif' ? serif : sans, sizeAdjust },
    ascent,
    descent,
    generic,
  };
}
