import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds the site as a module with functions (`entrypoint.ts`) instead of as a server: the publisher
 * and the preview hand over content and get the bytes of a page, without a connection in between.
 */
export function pageByPage(): AstroIntegration {
  return {
    name: 'page-by-page',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'page-by-page',
          entrypointResolution: 'auto',
          serverEntrypoint: fileURLToPath(new URL('entrypoint.ts', import.meta.url)),
          supportedAstroFeatures: { serverOutput: 'stable' },
        });
      },
    },
  };
}
