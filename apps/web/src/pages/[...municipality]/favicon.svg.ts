/** The drawing in the browser's tab, of each subsite and of the portal above them. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listMunicipalities, propsOf } from '../../content/content.ts';
import { municipalityParam, portalFirst } from '../../routing/static-paths.ts';
import { buildFavicon, portalTheme } from '../../theme/favicon.ts';

export const getStaticPaths = async () => {
  const rows = (await listMunicipalities()).map(({ slug, theme }) => ({
    params: { municipality: municipalityParam(slug) },
    props: { theme },
  }));
  const portal = { params: { municipality: undefined }, props: { theme: portalTheme } };
  return portalFirst(portal, rows);
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(buildFavicon(propsOf(props).theme), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
