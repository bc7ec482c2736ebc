/**
 * What is asked of the CMS, per noun. Every component and relation is named: `populate=*` would
 * miss what lies deeper, and fetch what nobody shows. The number of requests depends on the number
 * of types and pages, never on the number of entries.
 */
import {
  buildPopulate,
  contentTypes,
  type Noun,
  type Populate,
  type PopulateStep,
} from '@sociaal-huis/schema';

/** Path and parameters that ask for one type's published entries. */
export interface Query {
  readonly path: string;
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

/** The question to the CMS for all published entries of one noun in these municipalities. */
export function buildQuery(noun: Noun, municipalities: readonly string[]): Query {
  return {
    path: `/api/${pluralOf(noun)}`,
    parameters: [
      ...municipalities.map(
        (slug, index) => [`filters[municipality][$in][${index}]`, slug] as const,
      ),
      // A stable order, so that paging neither skips nor repeats an entry.
      ['sort', 'documentId'],
      ...populateParameters('populate', buildPopulate(noun)),
    ],
  };
}

/** Name under which REST, and the recorded answers, know a noun. */
export function pluralOf(noun: Noun): string {
  return contentTypes.find((type) => type.noun === noun)!.plural;
}

function populateParameters(prefix: string, wanted: Populate): [string, string][] {
  return Object.entries(wanted).flatMap(([attribute, step]): [string, string][] =>
    stepParameters(`${prefix}[${attribute}]`, step),
  );
}

function stepParameters(key: string, step: true | PopulateStep): [string, string][] {
  if (step === true) return [[key, 'true']];
  return [
    ...(step.fields ?? []).map((field, index): [string, string] => [
      `${key}[fields][${index}]`,
      field,
    ]),
    ...populateParameters(`${key}[populate]`, step.populate ?? {}),
    ...Object.entries(step.on ?? {}).flatMap(([component, inside]) =>
      stepParameters(`${key}[on][${component}]`, inside),
    ),
  ];
}
