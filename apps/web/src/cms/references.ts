/** Which entries point at which others, and from where. */
import { listPointers, type Noun } from '@sociaal-huis/schema';

/** A pointer found in an entry. */
export interface Reference {
  /** Where it stands in the entry: attribute names and indexes. */
  readonly path: readonly (string | number)[];
  /** Noun it must point at. */
  readonly noun: Noun;
  readonly documentId: string;
  /** What the CMS calls the other entry, if it says so. */
  readonly name: string | undefined;
}

/** All pointers in an entry as REST gave it. */
export function findReferences(noun: Noun, entry: unknown): Reference[] {
  return listPointers(noun).flatMap(([path, target]) =>
    walk(entry, path.split('.'), []).flatMap(({ path: found, value }) => {
      if (!isRecord(value) || typeof value.documentId !== 'string') return [];
      return { path: found, noun: target, documentId: value.documentId, name: nameOf(value) };
    }),
  );
}

/** What a person calls an entry: its title, or its name, or its label. */
export function nameOf(entry: Record<string, unknown>): string | undefined {
  return [entry.title, entry.name, entry.label, entry.slug].find(
    (value): value is string => typeof value === 'string' && value.trim() !== '',
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Found {
  readonly path: (string | number)[];
  readonly value: unknown;
}

function walk(value: unknown, steps: readonly string[], path: (string | number)[]): Found[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [{ path, value }];
  if (step === '*') {
    if (!Array.isArray(value)) return [];
    return value.flatMap((item, index) => walk(item, rest, [...path, index]));
  }
  return isRecord(value) ? walk(value[step], rest, [...path, step]) : [];
}
