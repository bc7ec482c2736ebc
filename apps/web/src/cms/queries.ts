/**
 * What is asked of the CMS, per noun. Every component and relation is named: `populate=*` would
 * miss what lies deeper, and fetch what nobody shows. The number of requests depends on the number
 * of types and pages, never on the number of entries.
 */
import { contentTypes, type Noun } from '@sociaal-huis/schema';

/** What to fetch along with an entry: `true` for a component's own fields. */
export type Populate = { readonly [attribute: string]: true | PopulateStep };

interface PopulateStep {
  readonly fields?: readonly string[];
  readonly populate?: Populate;
  /** Dynamic zone: per component. */
  readonly on?: Populate;
}

const slugAndTitle: PopulateStep = { fields: ['slug', 'title'] };
const slugAndName: PopulateStep = { fields: ['slug', 'name'] };
const media: PopulateStep = {
  fields: ['url', 'name', 'alternativeText', 'mime', 'size', 'width', 'height'],
};
const hoursVersions: PopulateStep = { populate: { slots: true } };

/** What each noun's entries are fetched with. */
export const populate: Readonly<Record<Noun, Populate>> = {
  profile: { address: true, phones: true, socialLinks: true, foreignPhrases: true },
  mission: {
    legalBasis: true,
    sections: true,
    values: true,
    sharedMission: true,
    stories: slugAndName,
  },
  vision: { sections: true, goals: true, documents: slugAndTitle },
  service: {
    requirements: true,
    steps: true,
    costs: true,
    legalResources: true,
    websites: true,
    offices: { populate: { office: slugAndName, hours: hoursVersions } },
    relatedServices: slugAndTitle,
  },
  office: { address: true, phones: true, photo: media, hours: hoursVersions },
  'hours-exception': { slots: true, temporaryAddress: true, offices: slugAndName },
  notice: { offices: slugAndName },
  'news-item': { image: media },
  document: { file: media },
  project: {},
  'volunteer-work': {},
  story: { photo: media },
  campaign: {},
  page: {
    blocks: {
      on: {
        'block.text': true,
        'block.quotation': true,
        'block.steps': { populate: { steps: true } },
        'block.call-to-action': true,
        'block.download': { populate: { document: slugAndTitle } },
      },
    },
  },
};

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
      ...populateParameters('populate', populate[noun]),
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
