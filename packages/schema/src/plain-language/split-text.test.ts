import { expect, test } from 'vitest';
import { splitSentences, splitWords } from './split-text.ts';

test('sentences end at a mark, at a new line and at the end', () => {
  expect(splitSentences('Hebt u schulden? Bel ons! Wij helpen u.\nKom langs')).toEqual([
    'Hebt u schulden?',
    'Bel ons!',
    'Wij helpen u.',
    'Kom langs',
  ]);
});

test.for([
  'Breng een bewijs mee, bv. Itsme of uw kaart.',
  'Bel nr. 1700 of kom langs.',
  'U krijgt 1.250,50 euro per maand.',
  'Kijk op www.vlaanderen.be voor meer.',
  'Dat geldt o.a. Voor wie alleen woont.',
  'Wat doet u... als het niet lukt?',
])('"%s" is one sentence', (text) => {
  expect(splitSentences(text)).toEqual([text]);
});

test('a quotation closes before the next sentence starts', () => {
  expect(splitSentences('“Ik kreeg hulp.” Dat zegt Ann.')).toEqual([
    '“Ik kreeg hulp.”',
    'Dat zegt Ann.',
  ]);
});

test('lines without a word are no sentences', () => {
  expect(splitSentences('\n … \n - \n')).toEqual([]);
});

test('a hyphen or an apostrophe holds a word together, and a number is one word', () => {
  expect(splitWords('e-mail ’s avonds naar foto’s van 1.250,50 euro (09:30)')).toEqual([
    'e-mail',
    's',
    'avonds',
    'naar',
    'foto’s',
    'van',
    '1.250,50',
    'euro',
    '09:30',
  ]);
});
