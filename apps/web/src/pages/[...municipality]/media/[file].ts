/** The site's own copies of photos and documents, so that a resident never needs the CMS. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { openSource } from '../../../cms/source.ts';
import { listContent, propsOf } from '../../../content/content.ts';
import { readEnvironment } from '../../../settings/env.ts';
import { mediaRows } from '../../../routing/static-paths.ts';

const source = openSource(readEnvironment());

export const getStaticPaths = async () => mediaRows(await listContent());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(Buffer.from(await source.readMedia(propsOf(props).url)));
