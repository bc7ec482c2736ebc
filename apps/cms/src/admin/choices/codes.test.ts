import { expect, test } from 'vitest';
import { buildBoxes, parseCodes, toggleCode } from './codes.ts';

const choices = [
  { code: 'Burger', label: 'Burger' },
  { code: 'Onderneming', label: 'Onderneming' },
  { code: 'Vereniging', label: 'Vereniging' },
];

test('a list, its JSON text and nothing at all are read alike', () => {
  expect(parseCodes(['Burger'])).toEqual(['Burger']);
  expect(parseCodes('["Burger"]')).toEqual(['Burger']);
  expect(parseCodes(null)).toEqual([]);
  expect(parseCodes(undefined)).toEqual([]);
});

test('text that is no list of codes counts as nothing ticked', () => {
  expect(parseCodes('Burger')).toEqual([]);
  expect(parseCodes('{"code":"Burger"}')).toEqual([]);
  expect(parseCodes(['Burger', 7, null])).toEqual(['Burger']);
});

test('codes are stored in the order of the boxes, not of the clicks', () => {
  expect(toggleCode(['Vereniging'], 'Burger', choices)).toEqual(['Burger', 'Vereniging']);
});

test('clearing the last box leaves null, so that a required field stays unanswered', () => {
  expect(toggleCode(['Burger'], 'Burger', choices)).toBeNull();
});

test('a code that is no longer offered keeps a box, so that it can be cleared', () => {
  expect(buildBoxes(['Gezin'], choices).at(-1)).toEqual({
    code: 'Gezin',
    label: 'Gezin (bestaat niet meer, vink dit uit)',
  });
  expect(toggleCode(['Gezin', 'Burger'], 'Gezin', choices)).toEqual(['Burger']);
});
