import {
  brusselsDate,
  contentTypes,
  explainIssue,
  type Noun,
  omitNull,
} from '@sociaal-huis/schema';
import type { AttributesOf } from '../../strapi/attributes.ts';
import { ownTypeOf } from '../../strapi/own-type-of.ts';
import { uidOf } from '../../strapi/uid-of.ts';
import type { PublishedTarget } from '../entry/load-entry.ts';
import { type Fields, findReferences, keyOf, type Path } from '../entry/walk-entry.ts';

/** One thing that keeps an entry from being published. */
export interface Problem {
  path: Path;
  /** What is wrong and what to do, in Dutch. */
  message: string;
}

/** What an entry is held against, besides its own fields. */
export interface Surroundings {
  attributesOf: AttributesOf;
  /** The published entries among those that this one points at, by `keyOf`. */
  published: ReadonlyMap<string, Pick<PublishedTarget, 'municipality'>>;
  /** The present moment; what ended before it has expired. */
  now: Date;
  /** Whether made-up samples may be published. */
  allowSamples: boolean;
}

/**
 * Everything that keeps a draft from the site: what the site's own schema refuses, pointers to what
 * the site will not have, dates that have passed, and samples.
 *
 * @param draft The draft with all that `buildPopulate` names.
 */
export function findProblems(noun: Noun, draft: Fields, surroundings: Surroundings): Problem[] {
  const entry = omitNull(draft) as Fields;
  return [
    ...findSchemaProblems(noun, entry),
    ...findBrokenReferences(noun, entry, surroundings),
    ...findExpired(noun, entry, surroundings.now),
    ...(surroundings.allowSamples ? [] : findSample(entry)),
  ];
}

function findSchemaProblems(noun: Noun, entry: Fields): Problem[] {
  const { error } = typeOf(noun).schema.safeParse(entry);
  return (error?.issues ?? []).map((issue) => ({
    path: issue.path.map((key) => (typeof key === 'number' ? key : String(key))),
    message: explainIssue(issue),
  }));
}

function findBrokenReferences(
  noun: Noun,
  entry: Fields,
  { attributesOf, published }: Surroundings,
): Problem[] {
  return findReferences(entry, uidOf(noun), attributesOf).flatMap((reference) => {
    const { path, target, documentId, name } = reference;
    const municipality = published.get(keyOf(target, documentId))?.municipality;
    if (municipality === entry.municipality && municipality !== undefined) return [];
    const label = ownTypeOf(target)?.label ?? 'item';
    // The name of what belongs to another municipality is not ours to tell.
    const message =
      municipality === undefined
        ? `Hier staat ${label} “${name ?? documentId}”, maar die is niet gepubliceerd. Publiceer die eerst, of haal de verwijzing weg.`
        : `Hier staat een ${label} van een andere gemeente. Kies er een van de eigen gemeente.`;
    return [{ path, message }];
  });
}

/** The fields that say until when something holds, where holding no longer means: do not publish. */
const lastDays: Partial<Record<Noun, string>> = { service: 'validUntil', office: 'statusUntil' };

function findExpired(noun: Noun, entry: Fields, now: Date): Problem[] {
  const field = lastDays[noun];
  const lastDay = field === undefined ? undefined : entry[field];
  if (field !== undefined && typeof lastDay === 'string' && lastDay < brusselsDate(now)) {
    return [
      { path: [field], message: 'Deze dag is al voorbij. Kies een latere dag, of maak dit leeg.' },
    ];
  }
  if (
    noun === 'notice' &&
    typeof entry.end === 'string' &&
    Date.parse(entry.end) <= now.getTime()
  ) {
    return [
      {
        path: ['end'],
        message:
          'Dit moment is al voorbij: niemand zou de melding zien. Kies een later moment, of maak dit leeg.',
      },
    ];
  }
  return [];
}

function findSample({ sample }: Fields): Problem[] {
  if (sample !== true) return [];
  return [
    {
      path: ['sample'],
      message:
        'Verzonnen voorbeelden mogen niet op een echte site. Vervang ze door echte inhoud en zet dit uit.',
    },
  ];
}

function typeOf(noun: Noun) {
  return contentTypes.find((type) => type.noun === noun)!;
}
