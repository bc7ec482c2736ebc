/** The small drawing in a browser's tab: the mark of the wordmark, in the municipality's colours. */
import type { Theme } from '@sociaal-huis/schema';
import { Mark } from '@sociaal-huis/ui/mark/Mark.tsx';
import { createElement } from 'react';
import { paintDrawing } from './paint-drawing.ts';

/** What a picture file needs of a theme; without a pattern it is the portal's. */
export type PictureTheme = Pick<Theme, 'brand' | 'brandInk' | 'accent'> &
  Partial<Pick<Theme, 'pattern'>>;

/** The portal's colours: the defaults of the tokens. */
export const portalTheme: PictureTheme = {
  brand: '#27384a',
  brandInk: '#ffffff',
  accent: '#e9d8a6',
};

/** An SVG file. */
export function buildFavicon(theme: PictureTheme): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 64 64">' +
    `<rect x="-8" y="-8" width="64" height="64" rx="12" fill="${theme.brand}"/>` +
    `${drawMark(theme)}</svg>\n`
  );
}

/** The mark on a ground of the brand's colour, in a box of 48 by 48. */
export function drawMark({ brand, brandInk, accent, pattern }: PictureTheme): string {
  return paintDrawing(createElement(Mark, { name: pattern }), {
    mark__main: `fill="${brandInk}"`,
    mark__second: `fill="${accent}"`,
    mark__door: `fill="${brand}"`,
    mark__stem: `fill="none" stroke="${accent}" stroke-width="4" stroke-linecap="round"`,
    shape__scale: `fill="${brandInk}" stroke="${brand}" stroke-width="1.5"`,
    shape__petal: `fill="${brandInk}"`,
    shape__heart: `fill="${accent}"`,
  });
}
