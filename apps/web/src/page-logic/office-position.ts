import type { Municipality, Office } from '@sociaal-huis/schema';
import type { FinderOffice, FinderPlace } from '@sociaal-huis/ui/office-finder/OfficeFinder.tsx';

/** Where an office is, and of which place that is the centre when its own spot is not known. */
type OfficePosition = Pick<FinderOffice, 'latitude' | 'longitude' | 'centreOf'>;

/** Every place of a municipality, by postcode and then by name: the order in which one looks. */
export function listPlaces({ postcodes }: Pick<Municipality, 'postcodes'>): FinderPlace[] {
  return postcodes
    .flatMap(({ postcode, places }) => places.map((place) => ({ postcode, ...place })))
    .toSorted(
      (a, b) => a.postcode.localeCompare(b.postcode) || a.name.localeCompare(b.name, 'nl-BE'),
    );
}

/**
 * The spot an officer gave, else the centre of the place in the address, else that of the one place
 * with its postcode. Nothing for an address outside the municipality, or in one of several places
 * that share a postcode without saying in which.
 */
export function getOfficePosition(
  { latitude, longitude, address }: Pick<Office, 'latitude' | 'longitude' | 'address'>,
  places: readonly FinderPlace[],
): OfficePosition {
  if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  const near = places.filter(({ postcode }) => postcode === address.postcode);
  const town = address.town.toLowerCase();
  const place =
    near.find(({ name }) => name.toLowerCase() === town) ??
    (near.length === 1 ? near[0] : undefined);
  if (!place) return {};
  return {
    latitude: place.latitude,
    longitude: place.longitude,
    centreOf: `${place.postcode} ${place.name}`,
  };
}
