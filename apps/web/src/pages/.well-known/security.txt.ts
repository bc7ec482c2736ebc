/** Whom to tell about a hole in the site: one file at the root, as RFC 9116 wants it. */
import type { APIRoute } from 'astro';
import { listContent, siteDay } from '../../content/content.ts';
import { readEnvironment } from '../../settings/env.ts';
import { buildSecurityTxt } from '../../feeds/security-txt.ts';

export const GET: APIRoute = async () => {
  const { site, municipality: only } = readEnvironment();
  const content = (await listContent()).find(({ municipality }) => municipality.slug === only);
  return new Response(buildSecurityTxt(content, siteDay(), { site }));
};
