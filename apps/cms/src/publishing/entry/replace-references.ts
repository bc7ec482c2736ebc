import type { Path, Reference } from './walk-entry.ts';

/**
 * A copy of an entry in which each pointer is what `replace` gives for it. Where it gives nothing, the
 * pointer goes, and the whole item of the list in which it stands: a line about an office says nothing
 * without the office.
 *
 * @param references all pointers of the entry
 */
export function replaceReferences<Value>(
  entry: Value,
  references: readonly Reference[],
  replace: (reference: Reference) => object | undefined,
): Value {
  const replaced = new Map<string, object>();
  const left = new Set<string>();
  for (const reference of references) {
    const { path } = reference;
    const replacement = replace(reference);
    if (replacement) replaced.set(stepsOf(path), replacement);
    else left.add(stepsOf(itemOf(path)));
  }
  return copy(entry, []) as Value;

  function copy(value: unknown, at: Path): unknown {
    const replacement = replaced.get(stepsOf(at));
    if (replacement) return replacement;
    if (Array.isArray(value)) {
      return value.flatMap((item, index) => {
        const path = [...at, index];
        return left.has(stepsOf(path)) ? [] : [copy(item, path)];
      });
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !left.has(stepsOf([...at, key])))
        .map(([key, inside]) => [key, copy(inside, [...at, key])]),
    );
  }
}

function stepsOf(path: Path): string {
  return JSON.stringify(path);
}

/** The innermost item of a list that holds the field, or the field itself outside of any list. */
function itemOf(path: Path): Path {
  const last = path.findLastIndex((step) => typeof step === 'number');
  return last === -1 ? path : path.slice(0, last + 1);
}
