/**
 * Lets a page declare what it reads by reading it. In the renderer pages get content through here: each
 * field of each entry that a page touches is noted, and so is each list it walks. A page whose notes
 * lead to the same values in newer content need not be made again.
 *
 * Keys: `services` for which entries a list holds and in what order, `services/<documentId>.title` for
 * a field of an entry, `mission.body` for a field of what a municipality has one of.
 */
import { createHash } from 'node:crypto';
import type { MunicipalityContent } from './municipality-content.ts';
import { noteReads, withRendering, type Rendering, getRendering } from './rendering.ts';

interface Entry {
  readonly documentId: string;
}

/** The same content; in the renderer every read of it is noted. */
export function trackReads(content: MunicipalityContent): MunicipalityContent {
  if (!getRendering()) return content;
  const parts = Object.entries(content).map(([name, part]: [string, object]) => [
    name,
    Array.isArray(part) ? trackList(name, part) : trackEntry(name, part),
  ]);
  return Object.fromEntries(parts) as MunicipalityContent;
}

function trackList(name: string, entries: readonly Entry[]): readonly Entry[] {
  const tracked = entries.map((entry) => trackEntry(`${name}/${entry.documentId}`, entry));
  return new Proxy(tracked, {
    get(list, property, receiver) {
      if (typeof property === 'string') noteReads(name);
      return Reflect.get(list, property, receiver);
    },
  });
}

function trackEntry<Part extends object>(name: string, entry: Part): Part {
  return new Proxy(entry, {
    get(target, property, receiver) {
      if (typeof property === 'string') noteReads(`${name}.${property}`);
      return Reflect.get(target, property, receiver);
    },
    has(target, property) {
      if (typeof property === 'string') noteReads(`${name}.${property}`);
      return Reflect.has(target, property);
    },
    // A copy (`{ ...entry }`) would also have a field that is not there yet.
    ownKeys(target) {
      noteReads(`${name}.*`);
      return Reflect.ownKeys(target);
    },
  });
}

/** A short fingerprint of everything that can be read, by the keys that reading notes. */
export function digestContent(content: MunicipalityContent): Map<string, string> {
  const digests = new Map<string, string>();
  for (const [name, part] of Object.entries(content) as [string, object][]) {
    if (Array.isArray(part)) {
      digests.set(name, digest(part.map(({ documentId }: Entry) => documentId)));
      for (const entry of part) digestFields(`${name}/${entry.documentId}`, entry);
    } else {
      digestFields(name, part);
    }
  }
  return digests;

  function digestFields(name: string, entry: object): void {
    digests.set(`${name}.*`, digest(Object.keys(entry).toSorted()));
    for (const [field, value] of Object.entries(entry)) {
      if (value !== undefined) digests.set(`${name}.${field}`, digest(value));
    }
  }
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);
}

/**
 * Remembers what was built out of the content of a municipality. Whoever gets the remembered result
 * has read as much as whoever had it built.
 */
export function rememberPerContent<Result>(
  build: (content: MunicipalityContent) => Result,
): (content: MunicipalityContent) => Result {
  const known = new WeakMap<MunicipalityContent, { result: Result; reads: readonly string[] }>();
  return (content) => {
    const memo = known.get(content) ?? buildNoting(content);
    known.set(content, memo);
    noteReads(...memo.reads);
    return memo.result;
  };

  function buildNoting(content: MunicipalityContent) {
    const rendering = getRendering();
    if (!rendering) return { result: build(content), reads: [] };
    const inner: Rendering = { ...rendering, reads: new Set() };
    const result = withRendering(inner, () => build(content));
    return { result, reads: [...inner.reads] };
  }
}
