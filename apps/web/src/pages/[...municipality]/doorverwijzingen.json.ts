/** The former addresses of each subsite, for the web server in front of it. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listContent, propsOf } from '../../content/content.ts';
import { buildFormerAddresses } from '../../routing/former-addresses.ts';
import { subsiteRows } from '../../routing/static-paths.ts';

export const getStaticPaths = async () => subsiteRows(await listContent());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(`${JSON.stringify(buildFormerAddresses(propsOf(props).content), null, 2)}\n`);
