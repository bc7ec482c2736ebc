/** All pages of a subsite for search engines, and those of the portal above them. */
import type { APIRoute } from 'astro';
import { listMunicipalities, propsOf } from '../../content/content.ts';
import { readEnvironment } from '../../settings/env.ts';
import { buildSitemap } from '../../feeds/sitemap.ts';
import { listRoutes } from '../../routing/list-routes.ts';
import { pagesOf } from '../../routing/site-page.ts';
import { municipalityParam, portalFirst } from '../../routing/static-paths.ts';

export const getStaticPaths = async () => {
  const rows = (await listMunicipalities()).map(({ slug }) => {
    const municipality = municipalityParam(slug);
    return { params: { municipality }, props: { municipality } };
  });
  return portalFirst(
    { params: { municipality: undefined }, props: { municipality: undefined } },
    rows,
  );
};

export const GET: APIRoute<{ municipality: string | undefined }> = async ({ props }) => {
  const { municipality } = propsOf(props);
  const pages = pagesOf(await listRoutes({ onlyHtml: true }));
  const own = pages.filter((page) => page.municipality === municipality);
  return new Response(buildSitemap(own, { site: readEnvironment().site }));
};
