import { paths } from './paths.ts';

/** The SVG file that `Icon` points into: a symbol per icon, on a 24 by 24 grid. */
export function buildIconFile(): string {
  const symbols = Object.entries(paths).map(
    ([name, d]) => `<symbol id="${name}" viewBox="0 0 24 24"><path d="${d}"/></symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
}
