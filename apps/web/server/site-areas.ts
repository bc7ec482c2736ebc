/** Which folders hold what belongs to an address, at the moment somebody asks for it. */
import { readlinkSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isImmutable } from './immutable-files.ts';
import { assetPlace, livePlace, portalUnit } from '../releases/published-places.ts';

/** A folder that may hold a file, and the path of the file in it. */
export interface Area {
  readonly folder: string;
  /** Begins with a slash; encoded as the browser sent it. */
  readonly path: string;
}

/**
 * Tells where to look for the file at a path below the root of the site, and for the page to show when
 * there is none: the nearest folder first. No folders at all: there is no site yet.
 */
export type FindAreas = (path: string) => Area[];

/** The areas of a site that one build made: that of the municipality, and the site as a whole. */
export function areasOfBuild(folder: string): FindAreas {
  return (path) => {
    const { first, rest } = splitFirst(path);
    const areas = [{ folder, path }];
    if (isUnit(first)) areas.unshift({ folder: join(folder, first), path: rest });
    return areas.filter((area) => isFolder(area.folder));
  };
}

/**
 * The areas of what the publisher made live. A link is followed once per request: all that one answer
 * is chosen from comes from the same release, also when the next goes live meanwhile.
 *
 * @param only slug of the municipality that has the domain to itself
 */
export function areasOfReleases(folder: string, only?: string): FindAreas {
  const live = (unit: string, path: string): Area[] => {
    const release = followLink(livePlace(folder, unit));
    return release === undefined ? [] : [{ folder: release, path }];
  };
  return (path) => {
    const { first, rest } = splitFirst(path);
    const areas = [
      ...(only === undefined && isUnit(first) ? live(first, rest) : []),
      ...live(only ?? portalUnit, path),
    ];
    return areas.length > 0 && isImmutable(path)
      ? [{ folder: assetPlace(folder), path }, ...areas]
      : areas;
  };
}

/** A slug holds no dot, so neither a file nor something half-made passes for a municipality. */
function isUnit(name: string): boolean {
  return /^[a-z0-9-]+$/.test(name);
}

function splitFirst(path: string): { first: string; rest: string } {
  const end = path.indexOf('/', 1);
  const first = end === -1 ? path.slice(1) : path.slice(1, end);
  return { first: decodeURIComponent(first), rest: end === -1 ? '/' : path.slice(end) };
}

function followLink(link: string): string | undefined {
  try {
    return resolve(dirname(link), readlinkSync(link));
  } catch {
    return undefined;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
