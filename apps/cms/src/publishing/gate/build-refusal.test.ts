import { expect, test } from 'vitest';
import type { AttributesOf } from '../../strapi/attributes.ts';
import { buildFormErrors, describeProblems } from './build-refusal.ts';
import type { Path } from '../entry/walk-entry.ts';

const types: Record<string, ReturnType<AttributesOf>> = {
  'api::page.page': {
    title: { type: 'string' },
    image: { type: 'media' },
    body: { type: 'blocks' },
    address: { type: 'component', component: 'part.address' },
    steps: { type: 'component', component: 'part.step', repeatable: true },
    blocks: { type: 'dynamiczone', components: ['block.steps'] },
  },
  'part.address': { town: { type: 'string' } },
  'part.step': { url: { type: 'string' } },
  'block.steps': { steps: { type: 'component', component: 'part.step', repeatable: true } },
};

const entry = {
  steps: [{}, {}],
  blocks: [{ __component: 'block.steps', steps: [{}] }],
};

function errorsAt(...paths: Path[]): [string, string][] {
  const problems = paths.map((path) => ({ path, message: `Over ${path.join('.')}.` }));
  return buildFormErrors(problems, 'page', entry, (uid) => types[uid] ?? {}).map(
    ({ path, message }) => [path.join('.'), message],
  );
}

test.each<[what: string, path: Path, input: string]>([
  ['a field', ['title'], 'title'],
  ['the description of a picture', ['image', 'alternativeText'], 'image'],
  ['a link deep inside a text', ['body', 0, 'children', 1, 'url'], 'body'],
  ['a component that is missing', ['address'], 'address'],
  ['a field of a component', ['address', 'town'], 'address.town'],
  ['a field of one of a list', ['steps', 1, 'url'], 'steps.1.url'],
  ['one of a list', ['steps', 1], 'steps'],
  ['a field inside a block', ['blocks', 0, 'steps', 0, 'url'], 'blocks.0.steps.0.url'],
  ['the kind of a block', ['blocks', 0, '__component'], 'blocks'],
])('%s is told at its input', (_, path, input) => {
  expect(errorsAt(path)).toEqual([[input, `Over ${path.join('.')}.`]]);
});

test('what no input can mend is left to the message', () => {
  expect(errorsAt(['documentId'])).toEqual([]);
});

test('two problems at one input are told together', () => {
  expect(errorsAt(['image', 'mime'], ['image', 'url'])).toEqual([
    ['image', 'Over image.mime. Over image.url.'],
  ]);
});

test('a problem of a list as a whole is told at the first of its inputs that has one', () => {
  expect(errorsAt(['steps'], ['steps', 1, 'url'])).toEqual([
    ['steps.1.url', 'Over steps. Over steps.1.url.'],
  ]);
});

test('the message names fields as the form does, and counts what it leaves out', () => {
  const problem = (path: Path) => ({ path, message: 'Vul in.' });
  const paths: Path[] = [['title'], ['steps', 1, 'title'], ['slug'], ['summary'], ['blocks'], []];
  expect(describeProblems(paths.map(problem), 'service')).toBe(
    'Titel: Vul in. Stappen, nummer 2, Titel: Vul in. Deel van het webadres: Vul in. Samenvatting: Vul in. En nog 2.',
  );
});
