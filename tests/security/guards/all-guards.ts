import { databaseGuards } from './of-databases.ts';
import { documentGuards } from './of-documents.ts';
import type { Guard } from './guard.ts';
import { permissionGuards } from './of-permissions.ts';
import { previewGuards } from './of-previews.ts';
import { publishingGuards } from './of-publishing.ts';
import { releaseGuards } from './of-releases.ts';
import { routeGuards } from './of-routes.ts';
import { uploadGuards } from './of-uploads.ts';
import { versionGuards } from './of-versions.ts';

/** Every guard of the CMS that somebody could take away by mistake. */
export const allGuards: readonly Guard[] = [
  ...documentGuards,
  ...routeGuards,
  ...permissionGuards,
  ...publishingGuards,
  ...uploadGuards,
  ...releaseGuards,
  ...previewGuards,
  ...databaseGuards,
  ...versionGuards,
];
