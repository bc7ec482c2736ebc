/**
 * Where things stand in `PUBLISH_DIR`. The publisher writes there, web servers read there.
 *
 * ```
 * live/<unit>              a symbolic link to the release that residents see
 * releases/<unit>/<id>/    the files of one release, their compressed twins beside them
 * releases/<unit>/<id>.json  what is known of it
 * site.json                names this site to the CMS
 * assets/                  files that carry a hash of their content in their name, by address
 * ```
 */
import { join } from 'node:path';

/** The unit that holds what belongs to no municipality: the portal's page, `robots.txt` and the like. */
export const portalUnit = '_portal';

/** The link to what is live of a unit. */
export function livePlace(folder: string, unit: string): string {
  return join(folder, 'live', unit);
}

/** Folder with all releases of a unit; without a unit, with those of all units. */
export function releasesPlace(folder: string, unit = ''): string {
  return join(folder, 'releases', unit);
}

/** Folder with the files of one release. */
export function releasePlace(folder: string, unit: string, id: string): string {
  return join(releasesPlace(folder, unit), id);
}

/** The immutable file with this address; without one, the folder with all of them. */
export function assetPlace(folder: string, path = ''): string {
  return join(folder, 'assets', path);
}
