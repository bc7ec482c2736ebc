/** The days on which each office keeps other hours, for a calendar. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listContent, propsOf } from '../../../../content/content.ts';
import { readEnvironment } from '../../../../settings/env.ts';
import { buildOfficeCalendar } from '../../../../feeds/office-calendar.ts';
import { entryRows } from '../../../../routing/static-paths.ts';

const { site } = readEnvironment();

export const getStaticPaths = async () =>
  entryRows(await listContent(), 'office', ({ offices }) => offices);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(buildOfficeCalendar(propsOf(props).content, propsOf(props).entry, { site }));
