import type { Office } from '@sociaal-huis/schema';
import { formatAddress } from '../feeds/format-address.ts';

/**
 * A map of the way to an office, on another site: to its spot on the map, else to its address. Only
 * who follows the link tells that site anything.
 */
export function buildRouteUrl({
  latitude,
  longitude,
  address,
}: Pick<Office, 'latitude' | 'longitude' | 'address'>): string {
  const to =
    latitude === undefined || longitude === undefined
      ? formatAddress(address)
      : `${latitude},${longitude}`;
  return `https://www.openstreetmap.org/directions?${new URLSearchParams({ to })}`;
}
