import { contentTypes, type Noun } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import type { EntryProblem } from '../src/cms/errors.ts';
import type { Inspection, LoadedContent } from '../src/cms/inspect-content.ts';
import type { EntriesByNoun } from '../src/content/build-contents.ts';
import { countEntries, quarantine } from './quarantine.ts';
import { ReleaseFailure } from './publication-failure.ts';

type Entry = { documentId: string; slug?: string; title?: string; sample?: boolean };

/** One of what every subsite has, and these entries besides. */
function entriesWith(entries: Partial<Record<Noun, Entry[]>>): EntriesByNoun {
  const all = contentTypes.map(({ noun, singleton }) => [
    noun,
    entries[noun] ?? (singleton ? [{ documentId: noun }] : []),
  ]);
  return Object.fromEntries(all) as EntriesByNoun;
}

function loaded(entries: EntriesByNoun): LoadedContent {
  return Object.fromEntries(
    Object.entries(entries).map(([noun, list]) => [
      noun,
      (list as readonly Entry[]).map((value) => ({
        documentId: value.documentId,
        raw: { ...value },
        value,
      })),
    ]),
  ) as unknown as LoadedContent;
}

function inspectionOf(
  entries: Partial<Record<Noun, Entry[]>>,
  more: Partial<Inspection> = {},
): Inspection {
  const content = loaded(entriesWith(entries));
  return { content, faulty: [], dangling: [], samples: [], missing: [], ...more };
}

function problem(noun: Noun, documentId: string, message = 'Dit is nog leeg. Vul het in.') {
  return {
    municipality: 'Genk',
    type: noun,
    field: 'Titel',
    message,
    noun,
    documentId,
  } as EntryProblem;
}

const entriesBefore = entriesWith({
  service: [
    { documentId: 'a', slug: 'a', title: 'A van vroeger', sample: false },
    { documentId: 'b', slug: 'b', title: 'B van vroeger', sample: false },
  ],
});

const before = loaded(entriesBefore);

test('what is in order goes on the site', () => {
  const { entries, quarantined } = quarantine(
    inspectionOf({ service: [{ documentId: 'a', slug: 'a', title: 'A' }] }),
    before,
  );
  expect(entries.service).toEqual([{ documentId: 'a', slug: 'a', title: 'A' }]);
  expect(quarantined).toEqual([]);
});

test('the last good version stays in the place of one that is wrong, and the rest goes on', () => {
  const { entries, quarantined } = quarantine(
    inspectionOf(
      { service: [{ documentId: 'b', slug: 'b', title: 'B' }] },
      { faulty: [problem('service', 'a'), problem('service', 'a', 'Te lang. Kort het in.')] },
    ),
    before,
  );
  expect(entries.service.map(({ title }) => title)).toEqual(['B', 'A van vroeger']);
  expect(quarantined).toEqual([
    {
      noun: 'service',
      documentId: 'a',
      sentences: ['Titel: Dit is nog leeg. Vul het in.', 'Titel: Te lang. Kort het in.'],
      earlierVersionStays: true,
    },
  ]);
});

test('what was never right is left out', () => {
  const faulty = [problem('service', 'new')];
  const { entries, quarantined } = quarantine(inspectionOf({}, { faulty }), before);
  expect(entries.service).toEqual([]);
  expect(quarantined).toMatchObject([{ documentId: 'new', earlierVersionStays: false }]);
});

test('an earlier version does not take the address of another entry', () => {
  const { entries, quarantined } = quarantine(
    inspectionOf(
      { service: [{ documentId: 'c', slug: 'a', title: 'C' }] },
      { faulty: [problem('service', 'a')] },
    ),
    before,
  );
  expect(entries.service.map(({ documentId }) => documentId)).toEqual(['c']);
  expect(quarantined).toMatchObject([{ documentId: 'a', earlierVersionStays: false }]);
});

test('an entry that parses but is told to be wrong all the same is not shown', () => {
  const { entries } = quarantine(
    inspectionOf(
      { service: [{ documentId: 'c', slug: 'b', title: 'Zelfde adres' }] },
      { faulty: [problem('service', 'c')] },
    ),
    undefined,
  );
  expect(entries.service).toEqual([]);
});

test('a made-up sample is left out of a real site, also as an earlier version', () => {
  const sample = { documentId: 's', slug: 's', title: 'Verzonnen', sample: true };
  const { entries, quarantined } = quarantine(
    inspectionOf(
      { service: [sample] },
      {
        samples: [
          {
            noun: 'service',
            label: 'dienst',
            raw: sample,
            municipality: { publicName: 'OCMW Genk' },
            documentId: 's',
          } as never,
        ],
      },
    ),
    loaded(entriesWith({ service: [sample] })),
  );
  expect(entries.service).toEqual([]);
  expect(quarantined[0]!.sentences).toEqual([
    'dienst "Verzonnen" is een verzonnen voorbeeld, en dat mag niet op een echte site. ' +
      'Vervang het door echte inhoud en zet "voorbeeld" uit.',
  ]);
});

test('the earlier version of what a municipality has one of keeps the subsite whole', () => {
  const faulty = [problem('profile', 'profile')];
  const { entries } = quarantine(inspectionOf({ profile: [] }, { faulty }), before);
  expect(entries.profile).toEqual([{ documentId: 'profile' }]);
});

test('without any version of it, there is no release, and the sentence says why', () => {
  const given = inspectionOf({ mission: [] }, { faulty: [problem('mission', 'm')] });
  const failure = () => quarantine(given, undefined);
  expect(failure).toThrow(ReleaseFailure);
  expect(failure).toThrow('missie: Titel: Dit is nog leeg. Vul het in.');
});

test('an absent one is told with what to do', () => {
  const message = 'Ontbreekt. Maak dit onderdeel aan en publiceer het.';
  const missing = [{ municipality: 'Genk', type: 'visie', message }];
  expect(() => quarantine(inspectionOf({ vision: [] }, { missing }), before)).toThrow(
    `visie: ${message}`,
  );
});

test('entries are counted by noun', () => {
  expect(countEntries(entriesBefore)).toMatchObject({ service: 2, profile: 1, office: 0 });
});
