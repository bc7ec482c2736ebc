/** Colours and type of a subsite. */
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
  new Response(props.css);
