/**
 * Leaves out what the CMS sends for a field that nobody filled in: `null`, and the empty text that
 * stays behind when an officer empties it. To be used on an entry before it is parsed.
 */
export function omitNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(omitNull);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== null && field !== '')
      .map(([key, field]) => [key, omitNull(field)]),
  );
}
