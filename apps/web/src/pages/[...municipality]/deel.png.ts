/** The picture beside a shared link, of each subsite and of the portal above them. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listMunicipalities, propsOf } from '../../content/content.ts';
import { municipalityParam, portalFirst } from '../../routing/static-paths.ts';
import { portalTheme } from '../../theme/favicon.ts';
import { drawShareImage } from '../../theme/share-image.ts';

export const getStaticPaths = async () => {
  const rows = (await listMunicipalities()).map(({ slug, theme }) => ({
    params: { municipality: municipalityParam(slug) },
    props: { theme },
  }));
  const portal = { params: { municipality: undefined }, props: { theme: portalTheme } };
  return portalFirst(portal, rows);
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(Buffer.from(await drawShareImage(propsOf(props).theme)), {
    headers: { 'Content-Type': 'image/png' },
  });
