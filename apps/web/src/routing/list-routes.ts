/** Asks the routes themselves which pages they make, so that none can be forgotten. */
import type { Route } from './site-page.ts';

interface RouteModule {
  /** Absent when the route makes one page. */
  getStaticPaths?: () => Promise<Route['rows']>;
}

// Without `exhaustive` a folder whose name begins with a dot (`.well-known`) is passed over.
const routes = import.meta.glob<RouteModule>('../pages/**/*.{astro,ts}', { exhaustive: true });

/** Every route of the site, or of the kind that makes HTML, each with the rows it makes pages of. */
export async function listRoutes({ onlyHtml = false } = {}): Promise<Route[]> {
  const chosen = Object.entries(routes).filter(([path]) => !onlyHtml || path.endsWith('.astro'));
  return Promise.all(
    chosen.map(async ([path, load]): Promise<Route> => {
      const { getStaticPaths } = await load();
      const file = path.slice('../pages/'.length);
      return { file, rows: (await getStaticPaths?.()) ?? [{ params: {} }] };
    }),
  );
}
