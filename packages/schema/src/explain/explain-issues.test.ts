import { expect, test } from 'vitest';
import { z } from 'zod';
import { ServiceSchema } from '../service.ts';
import { explainIssue } from './explain-issue.ts';
import { explainIssues } from './explain-issues.ts';

const sentences = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(explainIssue);

const cases: [what: string, schema: z.ZodType, value: unknown, sentence: string][] = [
  ['missing text', z.string(), undefined, 'Dit is nog leeg. Vul het in.'],
  ['missing number', z.number(), undefined, 'Dit is nog leeg. Vul het in.'],
  [
    'a missing list',
    z.array(z.string()),
    undefined,
    'Dit is nog leeg. Kies of voeg er minstens één toe.',
  ],
  ['a missing group', z.object({}), undefined, 'Dit is nog leeg. Vul het in of maak een keuze.'],
  [
    'a number for text',
    z.string(),
    1,
    'Hier hoort tekst te staan. Verwijder de waarde en vul ze opnieuw in.',
  ],
  [
    'text for a number',
    z.number(),
    'x',
    'Hier hoort een getal te staan. Verwijder de waarde en vul ze opnieuw in.',
  ],
  [
    'half a number',
    z.int(),
    1.5,
    'Hier hoort een geheel getal te staan. Verwijder de waarde en vul ze opnieuw in.',
  ],
  [
    'text for yes or no',
    z.boolean(),
    'ja',
    'Hier hoort ja of nee te staan. Verwijder de waarde en vul ze opnieuw in.',
  ],
  [
    'text for a list',
    z.array(z.string()),
    'x',
    'Hier hoort een lijst te staan. Verwijder de waarde en vul ze opnieuw in.',
  ],
  [
    'text for a group',
    z.object({}),
    'x',
    'Hier hoort een groep velden te staan. Verwijder de waarde en vul ze opnieuw in.',
  ],
  ['no characters', z.string().min(1), '', 'Dit is nog leeg. Vul het in.'],
  ['too few characters', z.string().min(5), 'abc', 'Dit is te kort. Schrijf minstens 5 tekens.'],
  ['too many characters', z.string().max(2), 'abc', 'Dit is te lang. Schrijf hoogstens 2 tekens.'],
  ['a low number', z.number().min(2.5), 1, 'Dit getal is te klein. Schrijf 2,5 of meer.'],
  ['a high number', z.number().max(6.5), 7, 'Dit getal is te groot. Schrijf 6,5 of minder.'],
  [
    'an empty list',
    z.array(z.string()).min(1),
    [],
    'Dit is nog leeg. Kies of voeg er minstens één toe.',
  ],
  [
    'a short list',
    z.array(z.string()).min(2),
    ['a'],
    'Dit zijn er te weinig. Kies of voeg er minstens 2 toe.',
  ],
  [
    'a long list',
    z.array(z.string()).max(1),
    ['a', 'b'],
    'Dit zijn er te veel. Laat er hoogstens 1 staan.',
  ],
  ['a number off the steps', z.number().multipleOf(50), 325, 'Kies een veelvoud van 50.'],
  ['an unknown choice', z.enum(['info', 'nood']), 'rood', 'Kies een van deze: info, nood.'],
  ['no choice', z.enum(['info', 'nood']), undefined, 'Kies een van deze: info, nood.'],
  [
    'an unknown key',
    z.strictObject({}),
    { kleur: 'rood' },
    'Dit kent de site niet: kleur. Verbeter de naam, of verwijder het.',
  ],
  [
    'an unknown kind',
    z.discriminatedUnion('type', [z.object({ type: z.literal('a') })]),
    { type: 'b' },
    'De site kent dit soort onderdeel niet. Verwijder het en voeg een ander toe.',
  ],
  [
    'a wrong key',
    z.record(z.string().max(1), z.string()),
    { lang: 'x' },
    'Een van de onderdelen klopt niet. Verwijder het en voeg het opnieuw toe.',
  ],
  ['a rule of our own', z.string().refine(() => false, { error: 'Onze zin.' }), 'x', 'Onze zin.'],
  ['a pattern of our own', z.string().regex(/a/, { error: 'Onze zin.' }), 'x', 'Onze zin.'],
];

test.each(cases)('%s', (_, schema, value, sentence) => {
  expect(sentences(schema, value)).toEqual([sentence]);
});

test('every problem is told at once, also those between fields', () => {
  const { error } = ServiceSchema.safeParse({
    documentId: 'abc123',
    municipality: 'genk',
    slug: 'leefloon',
    summary: 'Een inkomen.',
    themes: ['WelzijnGezondheid'],
    targetGroups: [],
    forWhom: [{ type: 'paragraph', children: [{ type: 'text', text: 'Voor u.' }] }],
    steps: [{ title: 'Bel' }, { url: 'www.example.be' }],
    validFrom: '2026-02-01',
    validUntil: '2026-01-01',
  });
  expect(error && explainIssues(error, 'service')).toEqual([
    { field: 'Titel', message: 'Dit is nog leeg. Vul het in.' },
    {
      field: 'Voor welke groep',
      message: 'Dit is nog leeg. Kies of voeg er minstens één toe.',
    },
    { field: 'Stappen, nummer 2, Titel', message: 'Dit is nog leeg. Vul het in.' },
    {
      field: 'Stappen, nummer 2, Webadres',
      message:
        '“www.example.be” is geen volledig webadres. Schrijf het met https:// vooraan. Bijvoorbeeld: https://www.vlaanderen.be/.',
    },
    {
      field: 'Geldig tot en met',
      message: 'De laatste dag valt vóór de eerste. Kies een latere dag, of verbeter de eerste.',
    },
  ]);
});

test('the same sentence about the same field is told once', () => {
  const issue = { code: 'custom' as const, path: ['title'], message: 'Onze zin.', input: 1 };
  expect(explainIssues(new z.ZodError([issue, issue]), 'service')).toEqual([
    { field: 'Titel', message: 'Onze zin.' },
  ]);
});

test('a long refused value is cut short', () => {
  const { error } = ServiceSchema.shape.onlineUrl.safeParse(`x${'y'.repeat(200)}`);
  expect(error?.issues[0]?.message).toMatch(/^“xy{58}…” is geen volledig webadres\./);
});
