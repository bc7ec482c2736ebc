import { readFileSync } from 'node:fs';
import type { Municipality, Noun } from '@sociaal-huis/schema';
import { beforeEach, describe, expect, test } from 'vitest';
import { CmsContentError } from './errors.ts';
import { exampleAnswers, sourceOf, type Answers } from './example-answers.ts';
import { loadContent } from './load-content.ts';

const genk = { slug: 'genk', name: 'Genk', publicName: 'OCMW Genk' } as Municipality;
const halle = { slug: 'halle', name: 'Halle', publicName: 'OCMW Halle' } as Municipality;

function load(answers: Answers, { municipalities = [genk], allowSamples = false } = {}) {
  return loadContent({ source: sourceOf(answers), municipalities, allowSamples });
}

/** What loading says, without the first and the last line, which are always the same. */
async function problemsIn(answers: Answers, options?: Parameters<typeof load>[1]) {
  const error = await load(answers, options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CmsContentError)) throw error ?? new Error('Expected a CmsContentError');
  return error.message.split('\n').slice(2, -2).join('\n');
}

/** An entry from `tests/fixtures/broken`, named by its flaw. */
function broken(name: string): Record<string, unknown> {
  const path = new URL(`../../../../tests/fixtures/broken/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8'));
}

function withEntry(noun: Noun, entry: Record<string, unknown>): Answers {
  const answers = exampleAnswers();
  answers[noun].push(entry);
  return answers;
}

test('content in order is given as the site uses it', async () => {
  const content = await load(exampleAnswers());

  expect(content.service.map((entry) => entry.value.title)).toEqual(['Leefloon']);
  expect(content.service[0]!.documentId).toBe('leefloon-genk');
  expect(content.service[0]!.value.keywords).toEqual([]);
});

describe('one entry', () => {
  test('without a title names the field and what to write', async () => {
    expect(await problemsIn(withEntry('service', broken('service-without-title')))).toBe(
      ['OCMW Genk', '  dienst "budgetbegeleiding"', '    Titel: Dit is nog leeg. Vul het in.'].join(
        '\n',
      ),
    );
  });

  test('with a slug in use names the entry that has it', async () => {
    expect(await problemsIn(withEntry('service', broken('service-with-slug-in-use')))).toBe(
      [
        'OCMW Genk',
        '  dienst "Equivalent leefloon"',
        '    Deel van het webadres: "leefloon" is al gebruikt door dienst "Leefloon". Kies iets anders.',
      ].join('\n'),
    );
  });

  test('that points at an entry that is not there names both', async () => {
    expect(await problemsIn(withEntry('service', broken('service-at-missing-office')))).toBe(
      [
        'OCMW Genk',
        '  dienst "Budgetbegeleiding"',
        '    Waar, nummer 1, Kantoor: Hier wordt verwezen naar kantoor "Wijkhuis", maar die bestaat niet of is niet gepubliceerd. Publiceer die eerst, of haal de verwijzing weg.',
      ].join('\n'),
    );
  });

  test('that points at an entry of another municipality is refused', async () => {
    const answers = exampleAnswers();
    const other = exampleAnswers('halle');
    for (const noun of Object.keys(answers) as Noun[]) answers[noun].push(...other[noun]);
    answers.notice.push({
      documentId: 'notice-genk',
      municipality: 'genk',
      title: 'Gesloten',
      body: 'Wij zijn gesloten.',
      level: 'info',
      start: '2026-01-05T08:00:00.000Z',
      offices: [{ documentId: 'office-halle', slug: 'ocmw', name: 'OCMW' }],
    });

    expect(await problemsIn(answers, { municipalities: [genk, halle] })).toBe(
      [
        'OCMW Genk',
        '  melding "Gesloten"',
        '    Kantoren, nummer 1: Hier wordt verwezen naar kantoor "OCMW" van Halle. Kies er een van de eigen gemeente.',
      ].join('\n'),
    );
  });
});

test('all problems of all municipalities come in one go', async () => {
  const answers = exampleAnswers();
  const other = exampleAnswers('halle');
  for (const noun of Object.keys(answers) as Noun[]) answers[noun].push(...other[noun]);
  answers.service.push(broken('service-without-title'), broken('service-with-slug-in-use'));
  delete answers.office[1]!.address;

  const error = await load(answers, { municipalities: [genk, halle] }).catch((reason) => reason);

  expect(error.problems).toHaveLength(3);
  expect(error.message).toMatch(/^De inhoud kan nog niet online: 3 problemen\.\n\n/);
  expect(error.message).toMatch(
    /\n\nVerbeter dit in het CMS en publiceer opnieuw\. De site blijft intussen zoals ze is\.$/,
  );
});

describe('a subsite', () => {
  test('cannot do without its mission', async () => {
    expect(await problemsIn({ ...exampleAnswers(), mission: [] })).toBe(
      'OCMW Genk\n  missie\n    Ontbreekt. Maak dit onderdeel aan en publiceer het.',
    );
  });

  test('cannot have two missions', async () => {
    const answers = exampleAnswers();
    answers.mission.push({ ...answers.mission[0], documentId: 'second' });

    expect(await problemsIn(answers)).toBe(
      'OCMW Genk\n  missie\n    Er zijn er 2 gepubliceerd en er kan er maar één zijn. Haal de andere offline.',
    );
  });

  test.each([
    ['service', 'dienst'],
    ['office', 'kantoor'],
  ] as const)('without any %s looks too empty to be true', async (noun, label) => {
    const answers = { ...exampleAnswers(), [noun]: [] };

    expect(await problemsIn(answers)).toContain(
      `  ${label}\n    Er is er geen enkele gepubliceerd. Publiceer er minstens één;`,
    );
  });

  test('that is wholly absent is refused, however full the others are', async () => {
    expect(await problemsIn(exampleAnswers(), { municipalities: [genk, halle] })).toMatch(
      /^OCMW Halle\n/,
    );
  });
});

describe('made-up samples', () => {
  let answers: Answers;

  beforeEach(() => {
    answers = exampleAnswers();
    answers.service[0]!.sample = true;
    answers.office[0]!.sample = true;
  });

  test('are refused for a real site, all in one sentence', async () => {
    expect(await problemsIn(answers)).toBe(
      'OCMW Genk\n  voorbeeldinhoud\n    ' +
        'Verzonnen voorbeelden mogen niet op een echte site: dienst "Leefloon", kantoor "OCMW". ' +
        'Vervang ze door echte inhoud en zet "voorbeeld" uit, of haal ze offline.',
    );
  });

  test('pass when the build allows them', async () => {
    const content = await load(answers, { allowSamples: true });

    expect(content.office).toHaveLength(1);
  });
});

test('an entry of a municipality nobody asked for is our mistake, and says so', async () => {
  const source = { ...sourceOf(exampleAnswers()), readAll: async () => [{ municipality: 'gent' }] };

  await expect(
    loadContent({ source, municipalities: [genk], allowSamples: false }),
  ).rejects.toThrow('The source gave a profile of "gent", a municipality that was not asked for.');
});
