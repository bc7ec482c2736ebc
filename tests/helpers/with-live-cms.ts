import type { TestProject } from 'vitest/node';
import { requireRenderer } from './renderer.ts';
import { type RunningCms, startCms } from './start-cms.ts';

declare module 'vitest' {
  interface ProvidedContext {
    liveCms: Pick<RunningCms, 'url' | 'token' | 'publisherToken' | 'accounts' | 'folder'>;
    rendererDir: string;
  }
}

/** Builds the renderer and starts one seeded CMS for all tests of publishing to the site. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [cms, rendererDir] = await Promise.all([startCms(), requireRenderer()]);
  project.provide('rendererDir', rendererDir);
  const { url, token, publisherToken, accounts, folder } = cms;
  project.provide('liveCms', { url, token, publisherToken, accounts, folder });
  return cms.stop;
}
