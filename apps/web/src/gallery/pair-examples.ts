/** A file of packages/ui as the bundler gives it: what it exports, by name. */
type Module = Readonly<Record<string, unknown>>;

export interface Exhibit {
  /** Name of the component, such as `HoursTable`. */
  name: string;
  Component: unknown;
  /** Props of each example under its name. */
  cases: [string, object][];
}

/**
 * Pairs each examples file (`HoursTable.examples.ts`, one object or list of props) with the component
 * beside it. Pure.
 *
 * @throws Error naming the components that have no examples, so that none is forgotten.
 */
export function pairExamples(
  components: Readonly<Record<string, Module>>,
  examples: Readonly<Record<string, Module>>,
): Exhibit[] {
  const found = Object.entries(components)
    .map(([path, module]) => ({ path, name: nameOf(path), module }))
    // A file in small letters holds parts of drawings, not a component.
    .filter(({ name, module }) => typeof module[name] === 'function');
  const without = found.filter(({ path }) => !examples[toExamples(path)]).map(({ name }) => name);
  if (without.length > 0) {
    throw new Error(
      `These components have no examples: ${without.join(', ')}. ` +
        'Write <Component>.examples.ts beside each of them.',
    );
  }
  return found
    .map(({ path, name, module }) => ({
      name,
      Component: module[name],
      cases: Object.entries(
        Object.values(examples[toExamples(path)]!)[0] as Record<string, object>,
      ),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

function nameOf(path: string): string {
  return /([^/]+)\.tsx$/.exec(path)?.[1] ?? path;
}

function toExamples(path: string): string {
  return path.replace(/\.tsx$/, '.examples.ts');
}
