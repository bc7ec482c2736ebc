/** The outlines of all icons, for every page of the site. */
import { buildIconFile } from '@sociaal-huis/ui/icon/build-icon-file.ts';
import type { APIRoute } from 'astro';

export const GET: APIRoute = () =>
  new Response(buildIconFile(), { headers: { 'Content-Type': 'image/svg+xml' } });
