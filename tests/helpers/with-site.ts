import { requireRecordedSite } from './build-site.ts';
import { serveSite } from './serve-site.ts';

/**
 * Builds the site from the recorded content and serves it; the browser tests find its address and
 * its folder in the environment. Returns what ends them again.
 */
export default async function setup(): Promise<() => Promise<void>> {
  // Someone who works on a browser test has one running already.
  if (process.env.SITE_URL !== undefined) return async () => {};
  const site = await requireRecordedSite();
  const server = await serveSite(site.siteDir);
  Object.assign(process.env, { SITE_URL: server.url, SITE_DIR: site.siteDir });
  return async () => {
    await server.stop();
    site.remove();
  };
}
