/** All pages of the build. It asks the pages themselves, so that none can be forgotten. */
import type { APIRoute } from 'astro';
import { readEnvironment } from '../env.ts';
import { buildSitemap, type Route } from '../feeds/sitemap.ts';

interface PageModule {
  /** Absent when the route makes one page. */
  getStaticPaths?: () => Promise<Route['rows']>;
}

const pages = import.meta.glob<PageModule>('./**/*.astro');

export const GET: APIRoute = async () => {
  const routes = Object.entries(pages).map(async ([path, load]): Promise<Route> => {
    const { getStaticPaths } = await load();
    return { file: path.slice('./'.length), rows: (await getStaticPaths?.()) ?? [{ params: {} }] };
  });
  return new Response(buildSitemap(await Promise.all(routes), { site: readEnvironment().site }));
};
