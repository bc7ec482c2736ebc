/** Leaves what is wrong out of a release, and keeps everything else. Pure. */
import { contentTypes, type ContentOf, type Noun, type Quarantined } from '@sociaal-huis/schema';
import type { EntryProblem } from '../src/cms/errors.ts';
import {
  entryName,
  type Inspection,
  type LoadedContent,
  type LoadedEntry,
} from '../src/cms/inspect-content.ts';
import type { EntriesByNoun } from '../src/content/build-contents.ts';
import { ReleaseFailure } from './publication-failure.ts';

/** What goes on the site, and what was left out of it. */
export interface SoundContent {
  readonly content: LoadedContent;
  /** The same, as pages get it. */
  readonly entries: EntriesByNoun;
  readonly quarantined: readonly Quarantined[];
}

/**
 * Puts the last version that was in order in the place of each entry that is not; an entry that never
 * was in order is left out.
 *
 * @param earlier the content of the release that is live
 * @throws {ReleaseFailure} when what every subsite has is neither there nor was there.
 */
export function quarantine(
  { content, faulty, samples, missing }: Inspection,
  earlier: LoadedContent | undefined,
): SoundContent {
  const problems = [...faulty, ...samples.map(toProblem)];
  const byEntry = Map.groupBy(problems, ({ noun, documentId }) => `${noun}/${documentId}`);
  const mayShowSamples = samples.length === 0;
  const quarantined: Quarantined[] = [];

  const lists = contentTypes.map(({ noun, singleton }) => {
    const sound: LoadedEntry[] = (content[noun] as readonly LoadedEntry[]).filter(
      ({ documentId }) => !byEntry.has(`${noun}/${documentId}`),
    );
    for (const [key, itsProblems] of byEntry) {
      const { noun: itsNoun, documentId } = itsProblems[0]!;
      if (itsNoun !== noun) continue;
      const last = (earlier?.[noun] as readonly LoadedEntry[] | undefined)?.find(
        (entry) => entry.documentId === documentId,
      );
      const fits =
        last !== undefined &&
        (mayShowSamples || !last.value.sample) &&
        !sound.some((entry) => slugOf(entry) !== undefined && slugOf(entry) === slugOf(last));
      if (fits) sound.push(last);
      quarantined.push({
        noun,
        documentId: key.slice(noun.length + 1),
        sentences: itsProblems.map(explainProblem),
        earlierVersionStays: fits,
      });
    }
    if (singleton && sound.length !== 1) throw explainMissing(noun, problems, missing);
    return [noun, sound] as const;
  });
  return {
    content: Object.fromEntries(lists) as unknown as LoadedContent,
    entries: Object.fromEntries(
      lists.map(([noun, list]) => [noun, list.map(({ value }) => value)]),
    ) as unknown as EntriesByNoun,
    quarantined,
  };
}

function slugOf({ value }: LoadedEntry): string | undefined {
  return 'slug' in value ? value.slug : undefined;
}

function toProblem(sample: Inspection['samples'][number]): EntryProblem {
  return {
    municipality: sample.municipality.publicName,
    type: sample.label,
    noun: sample.noun,
    documentId: sample.documentId,
    message:
      `${entryName(sample)} is een verzonnen voorbeeld, en dat mag niet op een echte site. ` +
      'Vervang het door echte inhoud en zet "voorbeeld" uit.',
  };
}

/** A problem as its officer reads it: the field, and what to write. */
function explainProblem({ field, message }: EntryProblem): string {
  return field === undefined ? message : `${field}: ${message}`;
}

function explainMissing(
  noun: Noun,
  problems: readonly EntryProblem[],
  missing: Inspection['missing'],
): ReleaseFailure {
  const { label } = contentTypes.find((type) => type.noun === noun)!;
  const sentences = [
    ...problems.filter((problem) => problem.noun === noun).map(explainProblem),
    ...missing.filter(({ type }) => type === label).map(({ message }) => message),
  ];
  return new ReleaseFailure('check', `${label}: ${sentences.join(' ')}`, { retry: false });
}

/** How many entries of each noun there are. */
export function countEntries(entries: EntriesByNoun): Record<Noun, number> {
  const counts = contentTypes.map(({ noun }) => [
    noun,
    (entries[noun] as readonly ContentOf<Noun>[]).length,
  ]);
  return Object.fromEntries(counts) as Record<Noun, number>;
}
