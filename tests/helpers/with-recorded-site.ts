import { requireRecordedSite } from './build-site.ts';

/** Builds the site from the recorded content once, for all tests that only read it. */
export default async function setup(): Promise<() => void> {
  if (process.env.SITE_DIR) return () => {};
  const site = await requireRecordedSite();
  process.env.SITE_DIR = site.siteDir;
  return () => {
    delete process.env.SITE_DIR;
    site.remove();
  };
}
