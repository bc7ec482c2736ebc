import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/**
 * The markup of a drawing in which each class has become the colours it stands for: a picture file has
 * no style sheet.
 *
 * @throws Error when the drawing has a class that `paints` does not name.
 */
export function paintDrawing(
  drawing: ReactElement,
  paints: Readonly<Record<string, string>>,
): string {
  return renderToStaticMarkup(drawing)
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '')
    .replace(/class="([^"]*)"/g, (_, name: string) => {
      const paint = paints[name];
      if (paint !== undefined) return paint;
      throw new Error(
        `The drawing has a part "${name}" without a colour. Add it where the drawing is painted.`,
      );
    });
}
