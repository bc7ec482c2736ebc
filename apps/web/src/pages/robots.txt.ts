/** What search engines may visit, for the site as a whole. */
import type { APIRoute } from 'astro';
import { readEnvironment } from '../env.ts';
import { buildRobotsTxt } from '../feeds/sitemap.ts';

export const GET: APIRoute = () => new Response(buildRobotsTxt({ site: readEnvironment().site }));
