/** Colours and type of a subsite. `astro dev` asks for the type: a browser takes no style sheet without. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listMunicipalities } from '../../content/content.ts';
import { municipalityParam } from '../../routing/static-paths.ts';
import { buildThemeSheet } from '../../theme/theme-css.ts';

export const getStaticPaths = async () =>
  (await listMunicipalities()).map((municipality) => {
    const { css, hash } = buildThemeSheet(municipality);
    return {
      params: { municipality: municipalityParam(municipality.slug), hash },
      props: { css },
    };
  });

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
