import { expect, test } from 'vitest';
import { describeChoices } from './describe-choices.ts';

const story = 'api::story.story';
const entry = new URL(`http://cms/content-manager/collection-types/${story}/a1`);
const by = 'Jan Peeters';
const version = '12-a';

test('who saves may save over it, after looking', () => {
  expect(describeChoices({ by, version, method: 'PUT', url: entry })).toMatchObject({
    title: 'Intussen bewaard door Jan Peeters',
    look: 'Bekijk de versie van Jan Peeters',
    replace: { action: 'save', label: 'Bewaar mijn tekst in de plaats' },
    model: story,
  });
});

test('who publishes may publish over it', () => {
  const url = new URL(`${entry.href}/actions/publish?status=draft`);
  expect(describeChoices({ by: null, version, method: 'POST', url })).toMatchObject({
    title: 'Intussen gewijzigd',
    look: 'Bekijk wat er nu bewaard is',
    replace: { action: 'publish', label: 'Publiceer mijn tekst in de plaats' },
  });
});

test.each([
  ['DELETE', entry],
  ['POST', new URL(`${entry.href}/actions/discard`)],
  ['POST', new URL(`${entry.href}/actions/unpublish`)],
  ['PUT', new URL(`http://cms/sociaal-huis/planned-publication/${story}/a1`)],
])('%s %s has no text to save over it', (method, url) => {
  const { replace, model, explanation } = describeChoices({ by, version, method, url });
  expect({ replace, model }).toEqual({ model: story });
  expect(explanation).toBe(
    'Er is niets gewijzigd. Bekijk wat er nu bewaard is en probeer het dan opnieuw.',
  );
});

test('a version that is put back is of no entry in the address', () => {
  const url = new URL('http://cms/history/12/restore');
  expect(describeChoices({ by, version, method: 'POST', url }).model).toBe('');
});

test('of what was deleted nothing is left to look at', () => {
  const gone = { by, version: null, url: entry };
  expect(describeChoices({ ...gone, method: 'PUT' })).toEqual({
    title: 'Intussen verwijderd door Jan Peeters',
    explanation:
      'Uw tekst staat nog in het formulier, maar kan hier niet meer bewaard worden. Kopieer wat u wilt houden, en maak er iets nieuws mee.',
    model: story,
  });
  expect(describeChoices({ ...gone, by: null, method: 'DELETE' })).toEqual({
    title: 'Intussen verwijderd',
    explanation: 'Er valt niets meer te wijzigen.',
    model: story,
  });
});
