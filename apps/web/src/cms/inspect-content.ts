/** Reads everything and parses everything, so that an officer gets every problem in one go. */
import {
  contentTypes,
  explainIssues,
  omitNull,
  type ContentOf,
  type Municipality,
  type Noun,
} from '@sociaal-huis/schema';
import { z } from 'zod';
import type { ContentProblem, EntryProblem } from './errors.ts';
import { findReferences, nameOf } from './references.ts';
import type { ContentSource } from './source.ts';

/** One entry, as REST gave it (without nulls) and as the site uses it. */
export interface LoadedEntry<N extends Noun = Noun> {
  readonly documentId: string;
  readonly raw: Record<string, unknown>;
  readonly value: ContentOf<N>;
}

export type LoadedContent = { readonly [N in Noun]: readonly LoadedEntry<N>[] };

export interface LoadOptions {
  readonly source: ContentSource;
  readonly municipalities: readonly Municipality[];
  /** Whether entries marked as made-up samples may pass. */
  readonly allowSamples: boolean;
}

/** An entry on its way through the checks. */
export interface Candidate {
  readonly noun: Noun;
  readonly label: string;
  readonly raw: Record<string, unknown>;
  readonly municipality: Municipality;
  readonly documentId: string;
}

/** What a source gives: what may be shown, and everything that is wrong with the rest. */
export interface Inspection {
  /** Entries that parse, also those with another problem. */
  readonly content: LoadedContent;
  /** Entries that do not parse, or that want the address of another one. */
  readonly faulty: readonly EntryProblem[];
  /** References to what is not there; the site leaves those out. */
  readonly dangling: readonly EntryProblem[];
  /** Entries that say of themselves that they are made up; empty where these may be shown. */
  readonly samples: readonly Candidate[];
  /** What a subsite cannot do without. */
  readonly missing: readonly ContentProblem[];
}

/**
 * Reads and parses all content of these municipalities.
 *
 * @throws {CmsRequestError} when the source does not give a whole answer.
 */
export async function inspectContent({
  source,
  municipalities,
  allowSamples,
}: LoadOptions): Promise<Inspection> {
  const candidates: Candidate[] = [];
  for (const type of contentTypes) {
    const entries = await source.readAll(
      type.noun,
      municipalities.map((municipality) => municipality.slug),
    );
    candidates.push(...entries.map((entry) => toCandidate(type, entry, municipalities)));
  }

  const faulty: EntryProblem[] = [];
  const content = Object.fromEntries(
    contentTypes.map((type) => [type.noun, [] as LoadedEntry[]]),
  ) as Record<Noun, LoadedEntry[]>;
  for (const candidate of candidates) {
    const type = contentTypes.find(({ noun }) => noun === candidate.noun)!;
    const result = type.schema.safeParse(candidate.raw);
    if (result.success) {
      const { documentId, raw } = candidate;
      content[candidate.noun].push({ documentId, raw, value: result.data });
    } else {
      faulty.push(...explain(candidate, result.error));
    }
  }
  return {
    content: content as LoadedContent,
    faulty: [...faulty, ...findDuplicateSlugs(candidates)],
    dangling: findBrokenReferences(candidates),
    samples: allowSamples ? [] : candidates.filter(({ raw }) => raw.sample === true),
    missing: findMissing(candidates, municipalities),
  };
}

function toCandidate(
  type: { noun: Noun; label: string },
  entry: unknown,
  municipalities: readonly Municipality[],
): Candidate {
  const raw = omitNull(entry) as Record<string, unknown>;
  const municipality = municipalities.find(({ slug }) => slug === raw.municipality);
  if (!municipality) {
    // A source only gives what was asked for; anything else is our own mistake.
    throw new Error(
      `The source gave a ${type.noun} of "${String(raw.municipality)}", a municipality that was not asked for.`,
    );
  }
  return { ...type, raw, municipality, documentId: String(raw.documentId) };
}

function findDuplicateSlugs(candidates: readonly Candidate[]): EntryProblem[] {
  const firstWith = new Map<string, Candidate>();
  return candidates.flatMap((candidate) => {
    const { slug } = candidate.raw;
    if (typeof slug !== 'string') return [];
    const key = `${candidate.municipality.slug}/${candidate.noun}/${slug}`;
    const first = firstWith.get(key);
    if (!first) {
      firstWith.set(key, candidate);
      return [];
    }
    return problemAt(
      candidate,
      ['slug'],
      `"${slug}" is al gebruikt door ${entryName(first)}. Kies iets anders.`,
    );
  });
}

function findBrokenReferences(candidates: readonly Candidate[]): EntryProblem[] {
  const byId = new Map(candidates.map((one) => [`${one.noun}/${one.documentId}`, one]));
  return candidates.flatMap((candidate) =>
    findReferences(candidate.noun, candidate.raw).flatMap((reference) => {
      const target = byId.get(`${reference.noun}/${reference.documentId}`);
      if (target && target.municipality === candidate.municipality) return [];
      const label = contentTypes.find(({ noun }) => noun === reference.noun)!.label;
      const name = `${label} "${reference.name ?? reference.documentId}"`;
      return problemAt(
        candidate,
        reference.path,
        target
          ? `Hier wordt verwezen naar ${name} van ${target.municipality.name}. Kies er een van de eigen gemeente.`
          : `Hier wordt verwezen naar ${name}, maar die bestaat niet of is niet gepubliceerd. Publiceer die eerst, of haal de verwijzing weg.`,
      );
    }),
  );
}

/** Nouns without which a subsite is implausibly empty, so that something must have gone wrong. */
const indispensable: ReadonlySet<Noun> = new Set<Noun>(['service', 'office']);

function findMissing(
  candidates: readonly Candidate[],
  municipalities: readonly Municipality[],
): ContentProblem[] {
  return municipalities.flatMap((municipality) =>
    contentTypes.flatMap(({ noun, label, singleton }) => {
      const count = candidates.filter(
        (one) => one.noun === noun && one.municipality === municipality,
      ).length;
      const about = { municipality: municipality.publicName, type: label };
      if (count === 0 && singleton) {
        return { ...about, message: 'Ontbreekt. Maak dit onderdeel aan en publiceer het.' };
      }
      if (count === 0 && indispensable.has(noun)) {
        return {
          ...about,
          message:
            'Er is er geen enkele gepubliceerd. Publiceer er minstens één; stond hier wel inhoud, ga dan na wat er in het CMS gebeurd is.',
        };
      }
      if (count > 1 && singleton) {
        return {
          ...about,
          message: `Er zijn er ${count} gepubliceerd en er kan er maar één zijn. Haal de andere offline.`,
        };
      }
      return [];
    }),
  );
}

function explain(candidate: Candidate, error: z.ZodError): EntryProblem[] {
  return explainIssues(error, candidate.noun).map(({ field, message }) => ({
    municipality: candidate.municipality.publicName,
    type: candidate.label,
    title: nameOf(candidate.raw) ?? candidate.documentId,
    field: field === '' ? undefined : field,
    message,
    noun: candidate.noun,
    documentId: candidate.documentId,
  }));
}

/** A problem zod cannot see, worded by us, with the field named the way zod's problems are. */
function problemAt(
  candidate: Candidate,
  path: readonly (string | number)[],
  message: string,
): EntryProblem[] {
  return explain(
    candidate,
    new z.ZodError([{ code: 'custom', path: [...path], message, input: undefined }]),
  );
}

/** What an officer calls the entry, with its kind: `dienst "Leefloon"`. */
export function entryName(candidate: Candidate): string {
  return `${candidate.label} "${nameOf(candidate.raw) ?? candidate.documentId}"`;
}
