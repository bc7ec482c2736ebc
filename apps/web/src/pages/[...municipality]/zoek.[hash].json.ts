/** What the search of a subsite reads, in the browser. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listContent, propsOf } from '../../content/content.ts';
import { subsiteRows } from '../../routing/static-paths.ts';
import { buildIndexText } from '../../search/index-file.ts';

export const getStaticPaths = async () =>
  subsiteRows(await listContent()).map(({ params, props: { content } }) => {
    const { json, hash } = buildIndexText(content);
    return { params: { ...params, hash }, props: { json } };
  });

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(propsOf(props).json);
