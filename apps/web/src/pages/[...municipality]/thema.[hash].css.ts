/**
 * The look of each subsite, and of the portal above them. `astro dev` asks for the type: a browser
 * takes no style sheet without.
 */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listMunicipalities, propsOf } from '../../content/content.ts';
import { municipalityParam, portalFirst } from '../../routing/static-paths.ts';
import { buildThemeSheet } from '../../theme/theme-css.ts';

export const getStaticPaths = async () => {
  const rows = (await listMunicipalities()).map((municipality) => {
    const { css, hash } = buildThemeSheet(municipality);
    return {
      params: { municipality: municipalityParam(municipality.slug), hash },
      props: { css },
    };
  });
  const { css, hash } = buildThemeSheet();
  const portal = { params: { municipality: undefined, hash }, props: { css } };
  return portalFirst(portal, rows);
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(propsOf(props).css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
