/** The news of each subsite as a feed. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listContent, propsOf } from '../../../content/content.ts';
import { readEnvironment } from '../../../settings/env.ts';
import { buildNewsFeed } from '../../../feeds/news-feed.ts';
import { subsiteRows } from '../../../routing/static-paths.ts';

const { site } = readEnvironment();

export const getStaticPaths = async () => subsiteRows(await listContent());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(buildNewsFeed(propsOf(props).content, { site }));
