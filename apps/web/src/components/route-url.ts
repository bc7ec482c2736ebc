import type { Office } from '@sociaal-huis/schema';

/** A map of the way to an office; absent when its place on the map is not known. */
export function buildRouteUrl({ latitude, longitude }: Office): string | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  const to = `${latitude},${longitude}`;
  return `https://www.openstreetmap.org/directions?${new URLSearchParams({ to })}`;
}
