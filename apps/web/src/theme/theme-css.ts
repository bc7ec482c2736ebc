/** The style sheet of each subsite as a file of its own, under a name that changes with it. */
import { createHash } from 'node:crypto';
import type { Municipality } from '@sociaal-huis/schema';
import { themeCssPath } from '../routing/paths.ts';
import { buildThemeCss } from './build-theme-css.ts';
import { fontUrls } from './font-urls.ts';

/** The sheet and the part of its name that says which version it is. */
export function buildThemeSheet(municipality: Municipality): { css: string; hash: string } {
  const css = buildThemeCss(municipality, fontUrls);
  return { css, hash: createHash('sha256').update(css).digest('hex').slice(0, 12) };
}

/** Address of the subsite's own style sheet. */
export function themeCssHref(municipality: Municipality): string {
  return themeCssPath(municipality, buildThemeSheet(municipality).hash);
}
