/** Lets the islands, which are written for React, run on Preact in the browser. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What an island imports of React, and where Preact has the same. */
const stands: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-runtime',
};

/**
 * React's own runtime weighs more than a whole page of this site; Preact runs the same components
 * for a tenth of it. Pages are still rendered by React: only what goes to the browser is replaced.
 * See docs/decisions/010-islands-without-inline-scripts.md.
 */
export function reactInTheBrowser(): AstroIntegration {
  return {
    name: 'react-in-the-browser',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'react-in-the-browser',
                enforce: 'pre' as const,
                applyToEnvironment: ({ name }: { name: string }) => name === 'client',
                resolveId(source: string) {
                  // Looked up from here: packages/ui, which imports React, does not know Preact.
                  const stand = Object.hasOwn(stands, source) ? stands[source] : undefined;
                  return stand && fileURLToPath(import.meta.resolve(stand));
                },
              },
            ],
          },
        });
      },
    },
  };
}
