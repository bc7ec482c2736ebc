import { expect, test } from 'vitest';
import type { AttributesOf } from '../../strapi/attributes.ts';
import { keyOf } from '../entry/walk-entry.ts';
import { findProblems, type Surroundings } from './find-problems.ts';

const types: Record<string, ReturnType<AttributesOf>> = {
  'api::service.service': {
    title: { type: 'string' },
    offices: { type: 'component', component: 'part.service-office', repeatable: true },
    relatedServices: { type: 'relation', target: 'api::service.service' },
    createdBy: { type: 'relation', target: 'admin::user' },
  },
  'part.service-office': { office: { type: 'relation', target: 'api::office.office' } },
};

/** Noon in Brussels on the fifth of January. */
const now = new Date('2026-01-05T11:00:00.000Z');

const surroundings: Surroundings = {
  attributesOf: (uid) => types[uid] ?? {},
  published: new Map([
    [keyOf('api::office.office', 'main'), { municipality: 'genk' }],
    [keyOf('api::office.office', 'elsewhere'), { municipality: 'halle' }],
  ]),
  now,
  allowSamples: false,
};

const service = {
  documentId: 'leefloon',
  municipality: 'genk',
  title: 'Leefloon',
  slug: 'leefloon',
  summary: 'Een inkomen.',
  themes: ['WelzijnGezondheid'],
  targetGroups: ['Burger'],
  situations: null,
  forWhom: [{ type: 'paragraph', children: [{ type: 'text', text: 'Voor u.' }] }],
  offices: [{ office: { documentId: 'main', name: 'Hoofdkantoor' }, hours: [] }],
  createdBy: { documentId: 'somebody' },
  sample: false,
};

const problems = (fields: object, allowSamples = false) =>
  findProblems('service', { ...service, ...fields }, { ...surroundings, allowSamples }).map(
    ({ path, message }) => [path.join('.'), message],
  );

test('an entry in order has no problems', () => {
  expect(problems({})).toEqual([]);
});

test('what the schema of the site refuses is refused', () => {
  expect(problems({ summary: '' })).toEqual([['summary', 'Dit is nog leeg. Vul het in.']]);
});

test('an office that is not published is named where it stands', () => {
  const offices = [
    ...service.offices,
    { office: { documentId: 'new', name: 'Wijkhuis' }, hours: [] },
  ];
  expect(problems({ offices })).toEqual([
    [
      'offices.1.office',
      'Hier staat kantoor “Wijkhuis”, maar die is niet gepubliceerd. Publiceer die eerst, of haal de verwijzing weg.',
    ],
  ]);
});

test('an office of another municipality is refused, without its name', () => {
  const offices = [{ office: { documentId: 'elsewhere', name: 'Geheim' }, hours: [] }];
  expect(problems({ offices })).toEqual([
    [
      'offices.0.office',
      'Hier staat een kantoor van een andere gemeente. Kies er een van de eigen gemeente.',
    ],
  ]);
});

test.each([
  ['2026-01-04', 1],
  ['2026-01-05', 0],
])('a service with %s as its last day has %i problem', (validUntil, count) => {
  expect(problems({ validUntil })).toHaveLength(count);
});

test('a sample is refused where samples are not allowed', () => {
  expect(problems({ sample: true }).map(([path]) => path)).toEqual(['sample']);
  expect(problems({ sample: true }, true)).toEqual([]);
});
