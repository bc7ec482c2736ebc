import { fileURLToPath } from 'node:url';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { readEnvironment } from './src/env.ts';

// Built modules no longer know where the repository is; this file does.
process.env.CMS_RECORDING ||= fileURLToPath(new URL('../../tests/fixtures', import.meta.url));
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Under some terminals `astro dev` and `astro preview` put themselves in the background.
process.env.ASTRO_DEV_BACKGROUND ||= '0';
process.env.ASTRO_PREVIEW_BACKGROUND ||= '0';

const env = readEnvironment();
const name = env.municipality ?? 'site';

export default defineConfig({
  site: env.site,
  base: env.base,
  // `build.ts` moves a finished build to `dist/`; an unfinished one never gets there.
  outDir: `./.cache/${name}/dist`,
  // Kept apart per site: a cached page of one municipality must not end up with another.
  cacheDir: `./.cache/${name}/astro`,
  trailingSlash: 'always',
  // The default ('jsx') drops the space between a link and a bold word on the next line.
  compressHTML: true,
  // Two pages at one address is a mistake in the content, not something to pick silently.
  prerenderConflictBehavior: 'error',
  build: {
    format: 'directory',
    // The site forbids inline styles (Content-Security-Policy).
    inlineStylesheets: 'never',
  },
  devToolbar: { enabled: false },
  integrations: [react()],
  vite: {
    cacheDir: `./.cache/${name}/vite`,
    // A font or image inside a style sheet would need `data:` in the Content-Security-Policy.
    build: { assetsInlineLimit: 0 },
  },
});
