import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const cmsFolder = join(root, 'apps/cms');
export const webFolder = join(root, 'apps/web');
export const fixturesFolder = join(root, 'tests/fixtures');
