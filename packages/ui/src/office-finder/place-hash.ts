/** A place as a resident names it: by its postcode, its name, or both. */
interface NamedPlace {
  postcode: string;
  name: string;
}

const key = 'plaats';

/**
 * What stands for a place in the address of the page: its postcode, and its name as well when it
 * shares the postcode with others. A browser keeps what follows the `#` to itself.
 */
export function buildPlaceId(place: NamedPlace, places: readonly NamedPlace[]): string {
  const isAlone = places.filter(({ postcode }) => postcode === place.postcode).length === 1;
  return isAlone ? place.postcode : `${place.postcode}-${simplify(place.name)}`;
}

/** `#plaats=9040`. */
export function buildPlaceHash(id: string): string {
  return `#${key}=${id}`;
}

/**
 * The place that an address of the page names, also as somebody writes it by hand: the postcode or
 * the name alone, with or without capitals, accents and hyphens. Of several the first.
 */
export function getPlaceOfHash<P extends NamedPlace>(
  hash: string,
  places: readonly P[],
): P | undefined {
  const written = new URLSearchParams(hash.replace(/^#/, '')).get(key);
  if (!written) return undefined;
  const wanted = simplify(written);
  const namesOf = ({ postcode, name }: P) =>
    [`${postcode}-${name}`, postcode, name].map((each) => simplify(each));
  return places.find((place) => namesOf(place).includes(wanted));
}

function simplify(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}
