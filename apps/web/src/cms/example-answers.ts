/** The least a CMS can answer and still make a subsite: for tests that then break one thing. */
import type { Noun } from '@sociaal-huis/schema';
import type { ContentSource } from './source.ts';

type RawEntry = Record<string, unknown>;

/** Answers of a CMS, by noun. */
export type Answers = { [N in Noun]: RawEntry[] };

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

/** Entries of one municipality as REST gives them, nulls and all. */
export function exampleAnswers(municipality = 'genk'): Answers {
  const entry = (documentId: string, fields: RawEntry): RawEntry => ({
    id: 1,
    documentId: `${documentId}-${municipality}`,
    createdAt: '2026-01-05T08:00:00.000Z',
    updatedAt: '2026-01-05T08:00:00.000Z',
    publishedAt: '2026-01-05T08:00:00.000Z',
    municipality,
    sample: false,
    ...fields,
  });
  return {
    profile: [entry('profile', { name: 'OCMW', slogan: null, intro: 'Wij helpen u verder.' })],
    mission: [entry('mission', { title: 'Onze missie', statement: 'Iedereen telt mee.' })],
    vision: [entry('vision', { title: 'Onze visie', intro: null })],
    service: [
      entry('leefloon', {
        title: 'Leefloon',
        slug: 'leefloon',
        summary: 'Een inkomen voor wie er geen heeft.',
        themes: ['WelzijnGezondheid'],
        targetGroups: ['Burger'],
        situations: [],
        forWhom: paragraph('U hebt geen inkomen.'),
        keywords: null,
        offices: [
          {
            id: 3,
            office: { id: 2, documentId: `office-${municipality}`, slug: 'ocmw', name: 'OCMW' },
            sameHoursAsOffice: true,
            hours: [],
          },
        ],
        relatedServices: [],
      }),
    ],
    office: [
      entry('office', {
        name: 'OCMW',
        slug: 'ocmw',
        isMain: true,
        address: { id: 1, street: 'Dieplaan', houseNumber: '2', postcode: '3600', town: 'Genk' },
        operatingStatus: 'normaal',
        facilities: [],
      }),
    ],
    'hours-exception': [],
    notice: [],
    'news-item': [],
    document: [],
    project: [],
    'volunteer-work': [],
    story: [],
    campaign: [],
    page: [],
  };
}

/** A source that gives these answers, and these files. */
export function sourceOf(
  answers: Answers,
  files: Record<string, Uint8Array> = {},
  formerSlugs: object[] = [],
): ContentSource {
  return {
    name: 'examples',
    readAll: async (noun, municipalities) =>
      answers[noun].filter((entry) => municipalities.includes(String(entry.municipality))),
    readFormerSlugs: async () => formerSlugs,
    readMedia: async (url) => {
      const bytes = files[url];
      if (bytes) return bytes;
      throw new Error(`The examples hold no file ${url}.`);
    },
  };
}
