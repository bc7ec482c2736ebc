import { expect, test } from 'vitest';
import { type Attributes, buildData, type Surroundings } from './build-data.ts';

const components: Record<string, Attributes> = {
  'part.step': { title: { type: 'string', required: true } },
  'part.slot': { from: { type: 'time' } },
  'block.text': { body: { type: 'blocks' } },
};

const surroundings: Surroundings = {
  attributesOf: (component) => components[component] ?? {},
  documentIdOf: (noun, slug) => `id of ${noun} ${slug}`,
  mediaIdOf: () => 7,
};

function build(attribute: Attributes[string], value: unknown): unknown {
  const at = ['genk.yaml', 'service', '"leefloon"'];
  return buildData({ field: value }, { field: attribute }, surroundings, at).field;
}

test('texts lose the blanks around them', () => {
  expect(build({ type: 'text' }, 'Kom langs.\n')).toBe('Kom langs.');
});

test('a time gets the seconds that Strapi asks for', () => {
  expect(build({ type: 'time' }, '09:00')).toBe('09:00:00.000');
});

test('Markdown becomes blocks', () => {
  expect(build({ type: 'blocks' }, 'Dag')).toEqual([
    { type: 'paragraph', children: [{ type: 'text', text: 'Dag' }] },
  ]);
});

test('relations become ids of the entries they name', () => {
  const office = { type: 'relation', target: 'api::office.office' };
  expect(build({ ...office, relation: 'oneToOne' }, 'centrum')).toBe('id of office centrum');
  expect(build({ ...office, relation: 'oneToMany' }, ['a', 'b'])).toEqual([
    'id of office a',
    'id of office b',
  ]);
});

test('a file becomes the id of the uploaded file', () => {
  expect(build({ type: 'media' }, { file: 'a.pdf' })).toBe(7);
});

test('components are built by their own schema, one or many', () => {
  const step = { type: 'component', component: 'part.step' };
  expect(build(step, { title: 'Bel' })).toEqual({ title: 'Bel' });
  expect(build({ ...step, repeatable: true }, [{ title: 'Bel' }])).toEqual([{ title: 'Bel' }]);
});

test('a block of a page names its kind the way Strapi does', () => {
  const zone = { type: 'dynamiczone', components: ['block.text'] };
  expect(build(zone, [{ component: 'block.text', body: 'Dag' }])).toMatchObject([
    { __component: 'block.text' },
  ]);
});

test('a field left out is left to Strapi, and so is one that Strapi fills in', () => {
  const attributes = { municipality: { type: 'string', required: true }, term: { type: 'text' } };
  expect(buildData({ term: null }, attributes, surroundings, [])).toEqual({});
});

const at = 'genk.yaml → service → "leefloon" → field';

test.for([
  [{ type: 'string' }, 12, `${at}: is no text. Put it between quotes, or leave the field out.`],
  [{ type: 'string' }, ' ', `${at}: is no text.`],
  [{ type: 'string', required: true }, null, `${at}: is missing and may not be left out.`],
  [{ type: 'boolean' }, 'ja', `${at}: is neither true nor false.`],
  [{ type: 'decimal' }, '12,50', `${at}: is no number. Write it without quotes, with a point.`],
  [{ type: 'time' }, '9u', `${at}: is "9u". Write the time as "09:00", between quotes.`],
  [{ type: 'time' }, '24:00', `${at}: is "24:00".`],
  [{ type: 'date' }, '5 januari', `${at}: is "5 januari". Write the date as "2026-01-05"`],
  [{ type: 'datetime' }, '2026-01-05T09:00', `${at}: is "2026-01-05T09:00". Write the moment as`],
  [
    { type: 'enumeration', enum: ['info', 'nood'] },
    'erg',
    `${at}: is "erg". Choose from info, nood.`,
  ],
  [
    { type: 'customField', options: { choices: [{ code: 'Burger' }] } },
    ['burger'],
    `${at}: is "burger". Choose from Burger.`,
  ],
  [{ type: 'media' }, 'a.pdf', `${at}: names no file. Write { file: name.pdf,`],
  [{ type: 'blocks' }, '![a](/a.png)', `${at}: line 1 holds an image`],
  [
    { type: 'component', component: 'part.step', repeatable: true },
    [{ title: 'Bel' }, {}],
    `${at}, number 2 → title: is missing and may not be left out.`,
  ],
  [
    { type: 'component', component: 'part.step' },
    { title: 'Bel', 'of mail': null },
    `${at} → of mail: is no field here. Choose from title. Or is it text? Then put the whole text in quotes.`,
  ],
  [
    { type: 'dynamiczone', components: ['block.text'] },
    [{ body: 'Dag' }],
    `${at}, number 1 → component: is undefined. Choose from block.text.`,
  ],
] as const)('%j refuses %j in a sentence', ([attribute, value, sentence]) => {
  expect(() => build(attribute, value)).toThrow(sentence);
});
