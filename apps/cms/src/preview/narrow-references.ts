import type { Path, Reference } from '../publishing/entry/walk-entry.ts';

/**
 * A copy of an entry that tells nothing of the entries it points at but which they are, and leaves out
 * those that are not shown. Where such a pointer stands in an item of a list, the whole item goes: a
 * line about an office says nothing without the office.
 *
 * @param references all pointers of the entry
 */
export function narrowReferences<Value>(
  entry: Value,
  references: readonly Reference[],
  isShown: (reference: Reference) => boolean,
): Value {
  const narrowed = new Map<string, object>();
  const left = new Set<string>();
  for (const reference of references) {
    const { path, documentId } = reference;
    if (isShown(reference)) narrowed.set(placeOf(path), { documentId });
    else left.add(placeOf(itemOf(path)));
  }
  return copy(entry, []) as Value;

  function copy(value: unknown, at: Path): unknown {
    const reference = narrowed.get(placeOf(at));
    if (reference) return reference;
    if (Array.isArray(value)) {
      return value.flatMap((item, index) => {
        const path = [...at, index];
        return left.has(placeOf(path)) ? [] : [copy(item, path)];
      });
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !left.has(placeOf([...at, key])))
        .map(([key, inside]) => [key, copy(inside, [...at, key])]),
    );
  }
}

function placeOf(path: Path): string {
  return JSON.stringify(path);
}

/** The innermost item of a list that holds the place, or the place itself outside of any list. */
function itemOf(path: Path): Path {
  const last = path.findLastIndex((step) => typeof step === 'number');
  return last === -1 ? path : path.slice(0, last + 1);
}
