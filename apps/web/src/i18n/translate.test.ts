import { expect, test } from 'vitest';
import { buildStrings } from './nl-be.ts';
import { translate } from './translate.ts';

function collectTexts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('Voorbeeld', 'Voorbeeld'))]];
  return Object.entries(value as object).flatMap(([key, child]) =>
    collectTexts(child, `${path}.${key}`),
  );
}

// The portal speaks for no municipality: it always says u.
const textsOf = (form: 'u' | 'je') =>
  collectTexts(buildStrings(form), form).filter(([path]) => !path.includes('.portal.'));

test('a municipality that says je never says u', () => {
  const formal = textsOf('je').filter(([, text]) => /\b(u|uw|hebt u|bent u)\b/i.test(text));
  expect(formal).toEqual([]);
});

test('a municipality that says u never says je', () => {
  const informal = textsOf('u').filter(([, text]) => /\b(je|jij|jou|jouw)\b/i.test(text));
  expect(informal).toEqual([]);
});

test('no text is empty and none shows an undefined value', () => {
  const broken = [...textsOf('u'), ...textsOf('je')].filter(
    ([, text]) => text.trim() === '' || text.includes('undefined'),
  );
  expect(broken).toEqual([]);
});

test('the form of address of the municipality decides which texts it gets', () => {
  expect(translate({ formOfAddress: 'u' }).service.whatYouGet).toBe('Wat krijgt u?');
  expect(translate({ formOfAddress: 'je' }).service.whatYouGet).toBe('Wat krijg je?');
});
