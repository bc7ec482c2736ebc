import { z } from 'zod';
import { refusing } from './values/refusing.ts';

/** Fonts a theme may name: each is self-hosted (variable, Latin subset), or is the reader's own. */
export const fontNames = [
  'alegreya',
  'archivo-narrow',
  'figtree',
  'newsreader',
  'nunito',
  'outfit',
  'source-sans-3',
  'system',
] as const;
export type FontName = (typeof fontNames)[number];

/** How the top of every page is built: one line, a brand band over a tab row, or a centred name. */
export const headerArrangements = ['bar', 'band', 'split'] as const;
export type HeaderArrangement = (typeof headerArrangements)[number];

/** Drawn ornaments; decoration only, never the bearer of a meaning. */
export const patterns = ['vine', 'terril', 'arc', 'petal', 'gable'] as const;
export type PatternName = (typeof patterns)[number];

/** Least ratio between text and what lies under it: WCAG 2.2, success criterion 1.4.3 (AA). */
export const TEXT_CONTRAST = 4.5;
/** Least ratio between a control's edge or focus mark and its neighbour: WCAG 2.2, 1.4.11 (AA). */
export const EDGE_CONTRAST = 3;

const colour = z.string().regex(/^#[0-9a-f]{6}$/, {
  error: refusing(
    'is geen kleur. Schrijf # en zes tekens: cijfers of kleine letters van a tot f. Bijvoorbeeld: #1f4d2b.',
  ),
});

const themeShape = z.strictObject({
  /** Main colour: header, footer, main buttons. Also the colour of headings. */
  brand: colour,
  /** Text on `brand`. */
  brandInk: colour,
  /** Second colour: marks, pattern, one button that must stand out. Never a colour of text. */
  accent: colour,
  /** Text on `accent`. */
  accentInk: colour,
  /** The page. */
  surface: colour,
  /** Cards and tables, lying on the page. */
  surfaceRaised: colour,
  /** Bands and asides. */
  surfaceTint: colour,
  /** Running text. */
  ink: colour,
  /** Less important text: dates, captions. Still text, so the same ratio holds. */
  inkMuted: colour,
  /** Links in running text. */
  link: colour,
  /** The same link under the pointer. */
  linkHover: colour,
  /** Edges of controls and cards that can be picked. */
  line: colour,
  /** Outer ring of the focus mark, seen on light surfaces. */
  focusOuter: colour,
  /** Inner ring of the focus mark, seen on `brand` and on the outer ring. */
  focusInner: colour,
  /** Font of headings. */
  headingFont: z.enum(fontNames),
  /** Font of running text and controls. */
  textFont: z.enum(fontNames),
  /** Weight of headings, 300 to 900 in steps of 50: all fonts are variable. */
  headingWeight: z.number().int().min(300).max(900).multipleOf(50),
  /** Rounding of corners, in CSS pixels. */
  radius: z.number().int().min(0).max(32),
  /** Thickness of edges, in CSS pixels. */
  borderWidth: z.number().int().min(1).max(4),
  header: z.enum(headerArrangements),
  pattern: z.enum(patterns),
});

type ThemeShape = z.output<typeof themeShape>;
type ColourName = {
  [K in keyof ThemeShape]: ThemeShape[K] extends string ? K : never;
}[keyof ThemeShape];

interface ContrastRule {
  front: ColourName;
  back: ColourName;
  least: number;
  criterion: '1.4.3' | '1.4.11';
}

const surfaces = ['surface', 'surfaceRaised', 'surfaceTint'] as const;
const texts = ['ink', 'inkMuted', 'link', 'linkHover', 'brand'] as const;
const edges = ['line', 'focusOuter'] as const;

/** Every pair of colours that meets on a page, with the ratio it needs. */
export const contrastRules: readonly ContrastRule[] = [
  ...texts.flatMap((front) => surfaces.map((back) => text(front, back))),
  text('brandInk', 'brand'),
  text('accentInk', 'accent'),
  ...edges.flatMap((front) => surfaces.map((back) => edge(front, back))),
  edge('focusInner', 'brand'),
  edge('focusInner', 'focusOuter'),
];

/** Tokens of one municipality's look. Refuses a pair of colours that cannot be read. */
export const ThemeSchema = themeShape.superRefine((theme, context) => {
  for (const { front, back, least, criterion } of contrastRules) {
    const ratio = contrastRatio(theme[front], theme[back]);
    if (ratio >= least) continue;
    context.addIssue({
      code: 'custom',
      path: [front],
      message:
        `${front} ${theme[front]} op ${back} ${theme[back]} heeft een contrast van ` +
        `${inDutch(roundDown(ratio))}:1. WCAG ${criterion} vraagt minstens ${inDutch(least)}:1. ` +
        'Maak een van de twee kleuren donkerder of lichter.',
    });
  }
});
export type Theme = z.output<typeof ThemeSchema>;
export type ThemeInput = z.input<typeof ThemeSchema>;

/**
 * Contrast of two colours `#rrggbb`, from 1 (the same) to 21 (black on white).
 * Formula: WCAG 2.2, definitions "contrast ratio" and "relative luminance".
 */
export function contrastRatio(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].toSorted((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Rounded down, so that a message never says "4.5, needs 4.5". */
function roundDown(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}

function inDutch(ratio: number | string): string {
  return String(ratio).replace('.', ',');
}

function text(front: ColourName, back: ColourName): ContrastRule {
  return { front, back, least: TEXT_CONTRAST, criterion: '1.4.3' };
}

function edge(front: ColourName, back: ColourName): ContrastRule {
  return { front, back, least: EDGE_CONTRAST, criterion: '1.4.11' };
}
