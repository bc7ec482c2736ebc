/** The draft of an entry, as far as its version goes. */
export interface VersionedDraft {
  id: number;
  updatedAt: string | Date;
}

/** The header by which a request says on which versions it stands: `Stands-On: <documentId>=<version>, …`. */
export const standsOnHeader = 'Stands-On';

/**
 * Names the draft of an entry as it is stored: each save gives another name, and so does putting the
 * published text back, which makes the row of the draft anew. Publishing and taking down leave the
 * draft as it is, and its version as well.
 */
export function versionOf({ id, updatedAt }: VersionedDraft): string {
  return `${id}-${new Date(updatedAt).getTime().toString(36)}`;
}

/** When the draft of a version was written. */
export function writtenOn(version: string): number {
  return Number.parseInt(version.split('-')[1] ?? '', 36);
}

export function formatStandsOn(versions: Iterable<readonly [string, string]>): string {
  return [...versions].map(([documentId, version]) => `${documentId}=${version}`).join(', ');
}

/** What is no pair of an entry and a version is left out: nobody stands on that. */
export function parseStandsOn(text: string): Map<string, string> {
  const pairs = text.split(',').map((pair) => pair.trim().split('='));
  return new Map(
    pairs.flatMap(([documentId, version, ...rest]) =>
      documentId && version && rest.length === 0 ? [[documentId, version] as const] : [],
    ),
  );
}
