/** What search engines may visit, for the site as a whole. */
import type { APIRoute } from 'astro';
import { listMunicipalities } from '../content/content.ts';
import { readEnvironment } from '../settings/env.ts';
import { buildRobotsTxt } from '../feeds/sitemap.ts';

export const GET: APIRoute = async () => {
  const { site } = readEnvironment();
  return new Response(buildRobotsTxt(await listMunicipalities(), { site }));
};
