/**
 * The two lines of a wordmark: "OCMW Genk" of Genk is a small "OCMW" and a large "Genk".
 * A name that does not end in the place stays whole.
 */
export function splitWordmark(
  publicName: string,
  place?: string,
): { kicker?: string; main: string } {
  if (!place || publicName === place || !publicName.endsWith(` ${place}`)) {
    return { main: publicName };
  }
  return { kicker: publicName.slice(0, -place.length - 1), main: place };
}
