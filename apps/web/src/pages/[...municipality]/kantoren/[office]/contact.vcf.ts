/** Each office for an address book. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listContent, propsOf } from '../../../../content/content.ts';
import { readEnvironment } from '../../../../settings/env.ts';
import { buildOfficeCard } from '../../../../feeds/office-card.ts';
import { entryRows } from '../../../../routing/static-paths.ts';

const { site } = readEnvironment();

export const getStaticPaths = async () =>
  entryRows(await listContent(), 'office', ({ offices }) => offices);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(buildOfficeCard(propsOf(props).content, propsOf(props).entry, { site }));
