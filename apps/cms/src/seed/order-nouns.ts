import { type Attributes, nounOf } from './build-data.ts';

/**
 * The nouns in an order in which each comes after the nouns it points to, so that a published entry
 * always finds its targets published. A noun that points to itself is left out of account: those
 * links are laid afterwards.
 *
 * @throws Error when nouns point to each other in a circle.
 */
export function orderNouns(
  nouns: readonly string[],
  attributesOf: (uid: string) => Attributes,
): string[] {
  const ordered: string[] = [];
  const visit = (noun: string, path: readonly string[]) => {
    if (ordered.includes(noun)) return;
    if (path.includes(noun)) {
      throw new Error(
        `${[...path, noun].join(' → ')}: these content types point to each other, so none can be seeded first. Let one of them point one way only.`,
      );
    }
    const targets = targetsOf(attributesOf(`api::${noun}.${noun}`), attributesOf);
    for (const target of targets) if (target !== noun) visit(target, [...path, noun]);
    ordered.push(noun);
  };
  for (const noun of nouns) visit(noun, []);
  return ordered;
}

/** The nouns that a type points to, also from within its components. */
function targetsOf(attributes: Attributes, attributesOf: (uid: string) => Attributes): Set<string> {
  const targets = new Set<string>();
  for (const { type, target, component, components } of Object.values(attributes)) {
    if (type === 'relation' && target?.startsWith('api::')) targets.add(nounOf(target));
    for (const uid of components ?? (component ? [component] : [])) {
      for (const inner of targetsOf(attributesOf(uid), attributesOf)) targets.add(inner);
    }
  }
  return targets;
}
