/** What the server-mode build of the site can do; `load-renderer.ts` gives it to who needs it. */
import { createApp } from 'astro/app/entrypoint';
import { withRendering } from '../src/content/rendering.ts';
import { listRoutes } from '../src/routing/list-routes.ts';
import { pagesOf } from '../src/routing/site-page.ts';
import type { PageMaker } from './load-renderer.ts';

const app = createApp({ streaming: false });
// Astro's own answer is a page that says "500"; whoever asks here must know what went wrong.
app.renderError = async (_request, { error, status }) => {
  throw error ?? new Error(`Astro answered ${status}.`);
};

const byRoute = new Map(
  app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]),
);

export const listPages: PageMaker['listPages'] = async (snapshot) => {
  const routes = await withRendering({ snapshot, props: {}, reads: new Set() }, listRoutes);
  return pagesOf(routes);
};

export const renderPage: PageMaker['renderPage'] = (page, snapshot) => {
  const reads = new Set<string>();
  return withRendering({ snapshot, props: page.props, reads }, async () => {
    const routeData = byRoute.get(`src/pages/${page.route}`);
    if (!routeData) throw new Error(`The renderer has no route ${page.route}.`);
    const request = new Request(new URL(page.path, import.meta.env.SITE));
    const response = await app.render(request, { routeData });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const contentType = response.headers.get('Content-Type') ?? 'application/octet-stream';
    return { bytes, contentType, reads: [...reads] };
  });
};
