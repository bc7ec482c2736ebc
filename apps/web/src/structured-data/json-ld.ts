/** A thing in the words of schema.org, as JSON-LD. A property without a value is left out. */
export interface JsonLdNode {
  '@type': string;
  [property: string]: JsonLdValue;
}

export type JsonLdValue =
  string | number | boolean | undefined | JsonLdNode | readonly JsonLdValue[];

/** A list, or nothing at all: an empty list would say that there are none. */
export function some<Value>(list: readonly Value[]): readonly Value[] | undefined {
  return list.length > 0 ? list : undefined;
}

/**
 * The content of a `<script type="application/ld+json">`. No text in it can end the script or open a
 * comment, because none keeps its `<`.
 */
export function serializeJsonLd(nodes: readonly JsonLdNode[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph).replaceAll('<', String.raw`\u003c`);
}
