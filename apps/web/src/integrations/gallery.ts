/** Shows every component to whoever works on the site. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Adds `/_gallery/` to `astro dev`: the pages lie outside `src/pages`, so that a build does not know
 * of them.
 */
export function gallery(): AstroIntegration {
  return {
    name: 'gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/_gallery/[...theme]',
          entrypoint: fileURLToPath(new URL('../gallery/gallery.astro', import.meta.url)),
        });
      },
    },
  };
}
