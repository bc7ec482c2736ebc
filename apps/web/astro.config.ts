import { fileURLToPath } from 'node:url';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { readEnvironment } from './src/settings/env.ts';
import { compressedFiles } from './build/compress-files.ts';
import { dropUnusedFiles } from './build/drop-unused-files.ts';
import { gallery } from './src/integrations/gallery.ts';
import { reactInTheBrowser } from './src/integrations/react-in-the-browser.ts';
import { workFolderOf } from './build/work-folder.ts';

// `astro dev` and `astro check` must work without a CMS; `build/build.ts` chooses for itself.
if (!process.env.CMS && !process.env.CMS_TOKEN) {
  process.env.CMS = 'fixtures';
  process.env.ALLOW_SAMPLES ||= '1';
}
// Built modules no longer know where the repository is; this file does.
process.env.CMS_RECORDING ||= fileURLToPath(new URL('../../tests/fixtures', import.meta.url));
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Under some terminals `astro dev` and `astro preview` put themselves in the background.
process.env.ASTRO_DEV_BACKGROUND ||= '0';
process.env.ASTRO_PREVIEW_BACKGROUND ||= '0';

const env = readEnvironment();
const work = workFolderOf(env.outDir);

export default defineConfig({
  site: env.site,
  base: env.base,
  outDir: env.outDir,
  // Kept apart per site: a cached page of one municipality must not end up with another.
  cacheDir: `${work}/astro`,
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
  // In this order at the end of a build: what is left out need not be compressed.
  integrations: [react(), reactInTheBrowser(), gallery(), dropUnusedFiles(), compressedFiles()],
  vite: {
    cacheDir: `${work}/vite`,
    // A font or image inside a style sheet would need `data:` in the Content-Security-Policy.
    build: { assetsInlineLimit: 0 },
  },
});
