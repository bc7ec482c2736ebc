/** The picture beside a shared link: mark and pattern of the municipality. It holds no text. */
import type { PatternName } from '@sociaal-huis/schema';
import { fields } from '@sociaal-huis/ui/pattern/drawings.tsx';
import { createElement, Fragment } from 'react';
import sharp from 'sharp';
import { drawMark, type PictureTheme } from './favicon.ts';
import { paintDrawing } from './paint-drawing.ts';

/** In pixels: the size that networks ask for; they cut off what is wider or higher. */
export const shareImageSize = { width: 1200, height: 630 } as const;

const { width, height } = shareImageSize;
/** The mark stands in the square that is left when a network crops to one; the pattern beside it. */
const mark = { size: 320, gap: 130 };
const panel = { x: mark.size + 2 * mark.gap, width: width - mark.size - 2 * mark.gap };

/** Where a field of the pattern begins, from the top, and how many tiles are below each other. */
const layouts: Readonly<Record<PatternName, { top: number; rows: number }>> = {
  vine: { top: 0, rows: 2 },
  terril: { top: 0, rows: 2 },
  arc: { top: 0, rows: 3 },
  petal: { top: 0, rows: 2 },
  // A street stands on the ground.
  gable: { top: 262, rows: 1 },
};

/** A PNG file. The same theme always gives the same bytes. */
export async function drawShareImage(theme: PictureTheme): Promise<Uint8Array> {
  // Few flat colours: a palette makes the file a quarter of the size, and nobody sees it.
  return sharp(Buffer.from(buildShareImage(theme)))
    .png({ palette: true, effort: 7 })
    .toBuffer();
}

/** The same as SVG, which networks do not take. */
export function buildShareImage(theme: PictureTheme): string {
  const markX = theme.pattern ? mark.gap : (width - mark.size) / 2;
  const move = `translate(${markX} ${(height - mark.size) / 2}) scale(${mark.size / 48})`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<rect width="${width}" height="${height}" fill="${theme.brand}"/>` +
    (theme.pattern ? drawField(theme, theme.pattern) : '') +
    `<g transform="${move}">${drawMark(theme)}</g></svg>\n`
  );
}

function drawField({ brand, brandInk, accent }: PictureTheme, pattern: PatternName): string {
  const tile = fields[pattern];
  const { top, rows } = layouts[pattern];
  const scale = (height - top) / (rows * tile.height);
  const tint = (share: number) => mixColours(brand, brandInk, share);
  const drawing = paintDrawing(createElement(Fragment, null, tile.drawing), {
    pattern__a: `fill="${accent}"`,
    pattern__b: `fill="${tint(0.35)}"`,
    pattern__c: `fill="${tint(0.16)}"`,
    pattern__line: `fill="none" stroke="${tint(0.3)}" stroke-width="2" stroke-linecap="round"`,
    pattern__cone: '',
    shape__scale: `fill="${accent}" stroke="${brand}" stroke-width="1.5"`,
    shape__petal: `fill="${tint(0.35)}"`,
    shape__heart: `fill="${accent}"`,
  });
  return (
    `<defs><pattern id="field" width="${tile.width}" height="${tile.height}" ` +
    `patternUnits="userSpaceOnUse" patternTransform="translate(${panel.x} ${top}) scale(${scale})">` +
    `${drawing}</pattern></defs>` +
    `<rect x="${panel.x}" y="${top}" width="${panel.width}" height="${height - top}" fill="url(#field)"/>`
  );
}

/** A colour between two of the form `#rrggbb`; `share` is how much of the second is in it. */
function mixColours(first: string, second: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [from, to] = [first, second].map((hex) =>
      Number.parseInt(hex.slice(start, start + 2), 16),
    );
    return Math.round(from! + (to! - from!) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
