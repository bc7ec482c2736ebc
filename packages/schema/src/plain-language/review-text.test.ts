import { expect, test } from 'vitest';
import { type Passage, reviewText } from './review-text.ts';

const prose = (text: string): Passage => ({ text, kind: 'prose' });
const label = (text: string): Passage => ({ text, kind: 'label' });

const official =
  'Indien de aanvrager niet beschikt over voldoende bestaansmiddelen, dient hij teneinde maatschappelijke dienstverlening te verkrijgen een gemotiveerd verzoek over te maken aan het bijzonder comité voor de sociale dienst, alsmede alle attesten ter staving hiervan.';
const plain =
  'Hebt u te weinig geld om van te leven? Bel ons of kom langs. Een medewerker luistert naar uw verhaal. Samen kijken we welke hulp u kunt krijgen. Breng uw kaart en de brieven over uw geld mee.';

test('plain words score high and get no remarks', () => {
  const { score, band, longSentences, hardWords, otherForm } = reviewText([prose(plain)], 'u');
  expect(score).toBeGreaterThanOrEqual(80);
  expect(band).toMatch(/gemakkelijk$/);
  expect({ longSentences, hardWords, otherForm }).toEqual({
    longSentences: [],
    hardWords: [],
    otherForm: [],
  });
});

test('a sentence of a law scores low and is named with its length', () => {
  const review = reviewText([prose(official)], 'u');
  expect(review.score).toBeLessThan(30);
  expect(review.band).toBe('zeer moeilijk');
  expect(review.longSentences).toEqual([{ text: official, words: 35 }]);
  expect(review.hardWords.map(({ word }) => word)).toEqual([
    'indien',
    'beschikt over',
    'bestaansmiddelen',
    'teneinde',
    'maatschappelijke dienstverlening',
    'verkrijgen',
    'gemotiveerd verzoek',
    'bijzonder comité',
    'alsmede',
    'attesten',
  ]);
});

test('twenty words are not long, twenty-one are', () => {
  const words = (count: number) => prose(`${'woord '.repeat(count).trim()}.`);
  expect(reviewText([words(20)], 'u').longSentences).toEqual([]);
  expect(reviewText([words(21)], 'u').longSentences).toHaveLength(1);
});

test('a short text has no score yet', () => {
  const words = (count: number) => reviewText([prose('woord '.repeat(count))], 'u').score;
  expect(words(29)).toBeUndefined();
  expect(words(30)).toBeDefined();
});

test('a title counts for its words and not for the score', () => {
  const review = reviewText([label('Tussenkomst voor je huur'), prose(plain)], 'u');
  expect(review.score).toBe(reviewText([prose(plain)], 'u').score);
  expect(review.hardWords).toEqual([
    { word: 'tussenkomst', plain: 'een deel van de kosten', count: 1 },
  ]);
  expect(review.otherForm).toEqual([{ word: 'je', count: 1 }]);
});

test('the score stays within 0 and 100', () => {
  expect(reviewText([prose('Ik ga. '.repeat(20))], 'u').score).toBe(100);
  expect(reviewText([prose('verantwoordelijkheidsgevoel '.repeat(40))], 'u').score).toBe(0);
});
