/** The same site, built to make pages on request: for the preview of drafts and for the publisher. */
import react from '@astrojs/react';
import type { AstroUserConfig } from 'astro';
import site from '../astro.config.ts';
import { reactInTheBrowser } from '../src/integrations/react-in-the-browser.ts';
import { pageByPage } from './adapter.ts';

const outDir = process.env.BUILD_RENDERER_INTO!;

export default {
  ...site,
  output: 'server',
  adapter: pageByPage(),
  outDir,
  // A file of its own: the folder of the static build is filled and emptied at other moments.
  cacheDir: `${outDir}.work/astro`,
  build: { ...site.build, client: `${outDir}/client`, server: `${outDir}/server` },
  integrations: [react(), reactInTheBrowser()],
  vite: { ...site.vite, cacheDir: `${outDir}.work/vite` },
} satisfies AstroUserConfig;
