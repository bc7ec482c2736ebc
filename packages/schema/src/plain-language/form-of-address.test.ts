import { expect, test } from 'vitest';
import { findOtherForm } from './form-of-address.ts';

test('a municipality that says u reads where the text says je', () => {
  expect(findOtherForm('Je belt ons. Wij helpen jou, en je krijgt uw geld.', 'u')).toEqual([
    { word: 'je', count: 2 },
    { word: 'jou', count: 1 },
  ]);
});

test('a municipality that says je reads where the text says u', () => {
  expect(findOtherForm('Uw aanvraag is klaar als u ons belt. Zie jezelf.', 'je')).toEqual([
    { word: 'u', count: 1 },
    { word: 'uw', count: 1 },
  ]);
});

test('an hour is no form of address, and neither is a part of a word', () => {
  expect(findOtherForm('Open van 9 u tot 12u30. Uurrooster, duw, ruw.', 'je')).toEqual([]);
  expect(findOtherForm('Een jeugdhuis, een kopje, jubileum.', 'u')).toEqual([]);
});
