/** A point on the map, in degrees (WGS 84). */
export interface Position {
  latitude: number;
  longitude: number;
}

/** Mean radius of the earth in kilometres, as the International Union of Geodesy has it. */
const earthRadius = 6371.0088;

/** Kilometres in a straight line between two points, by the haversine formula. */
export function distanceBetween(a: Position, b: Position): number {
  const height = radians(b.latitude - a.latitude);
  const width = radians(b.longitude - a.longitude);
  const chord =
    Math.sin(height / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(width / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Something with its distance in kilometres; absent when nobody knows where it is. */
export interface Found<T> {
  item: T;
  distance?: number;
}

/**
 * The nearest first. What has no position comes last, and so does whatever is shut for now: the
 * nearest door is of no use when it stays closed. Of equals the order stays as it was.
 */
export function sortByDistance<T extends Partial<Position>>(
  from: Position,
  items: readonly T[],
  isShut: (item: T) => boolean = () => false,
): Found<T>[] {
  return items
    .map((item): Found<T> => {
      const { latitude, longitude } = item;
      if (latitude === undefined || longitude === undefined) return { item };
      return { item, distance: distanceBetween(from, { latitude, longitude }) };
    })
    .toSorted(
      (a, b) =>
        Number(isShut(a.item)) - Number(isShut(b.item)) ||
        (a.distance ?? Infinity) - (b.distance ?? Infinity) ||
        0,
    );
}

/** 2.345 as "2,3 km" on one line; from ten kilometres on the decimals say nothing: "12 km". */
export function formatDistance(kilometres: number): string {
  const rounded = kilometres < 9.95 ? Math.max(kilometres, 0.1).toFixed(1) : kilometres.toFixed(0);
  return `${rounded.replace('.', ',').replace(',0', '')}\u00a0km`;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
