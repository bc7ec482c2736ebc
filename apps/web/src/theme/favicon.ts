/** The small drawing in a browser's tab: the mark of the wordmark, in the municipality's colours. */
import type { Theme } from '@sociaal-huis/schema';
import { Mark } from '@sociaal-huis/ui/mark/Mark.tsx';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

type FaviconTheme = Pick<Theme, 'brand' | 'brandInk' | 'accent'> & Partial<Pick<Theme, 'pattern'>>;

/** The portal's colours: the defaults of the tokens. */
export const portalTheme: FaviconTheme = {
  brand: '#27384a',
  brandInk: '#ffffff',
  accent: '#e9d8a6',
};

/** An SVG file. A file has no style sheet, so each class becomes the colours it stands for. */
export function buildFavicon({ brand, brandInk, accent, pattern }: FaviconTheme): string {
  const paints: Record<string, string> = {
    mark__main: `fill="${brandInk}"`,
    mark__second: `fill="${accent}"`,
    mark__door: `fill="${brand}"`,
    mark__stem: `fill="none" stroke="${accent}" stroke-width="4" stroke-linecap="round"`,
    shape__scale: `fill="${brandInk}" stroke="${brand}" stroke-width="1.5"`,
    shape__petal: `fill="${brandInk}"`,
    shape__heart: `fill="${accent}"`,
  };
  const drawing = renderToStaticMarkup(createElement(Mark, { name: pattern }))
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '')
    .replace(/class="([^"]*)"/g, (_, name: string) => {
      if (paints[name]) return paints[name];
      throw new Error(`The mark has a part "${name}" without a colour. Add it to favicon.ts.`);
    });
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 64 64">' +
    `<rect x="-8" y="-8" width="64" height="64" rx="12" fill="${brand}"/>${drawing}</svg>\n`
  );
}
