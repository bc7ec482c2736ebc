/** The one style sheet of each subsite as a file of its own, under a name that changes with it. */
import { createHash } from 'node:crypto';
import type { Municipality } from '@sociaal-huis/schema';
import portal from '@sociaal-huis/ui/portal.css?inline';
import components from '@sociaal-huis/ui/site.css?inline';
import arrangements from './page.css?inline';
import { themeCssPath } from '../routing/paths.ts';
import { buildThemeCss } from './build-theme-css.ts';
import { fontUrls } from './font-urls.ts';
import { tailorCss } from './tailor-css.ts';

/** A style sheet and the part of its name that says which version it is. */
export interface ThemeSheet {
  css: string;
  hash: string;
}

type Themed = Pick<Municipality, 'slug' | 'theme'>;

/** By slug; the portal's under none. */
const sheets = new Map<string | undefined, ThemeSheet>();

/** Everything the pages of a subsite look like; without a municipality, the portal's neutral look. */
export function buildThemeSheet(municipality?: Themed): ThemeSheet {
  const known = sheets.get(municipality?.slug);
  if (known) return known;
  const css =
    tailorCss(components + arrangements, municipality?.theme ?? { header: 'bar' }) +
    (municipality ? buildThemeCss(municipality, fontUrls) : portal);
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 12);
  const sheet = { css, hash };
  sheets.set(municipality?.slug, sheet);
  return sheet;
}

/** Address of the style sheet of a subsite, or of the portal. */
export function themeCssHref(municipality?: Themed): string {
  return themeCssPath(buildThemeSheet(municipality).hash, municipality);
}
