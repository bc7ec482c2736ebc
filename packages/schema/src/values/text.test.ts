import { expect, test } from 'vitest';
import { line, lines, text } from './text.ts';

test('a line loses its breaks, its doubled spaces and what nobody sees', () => {
  expect(line(40).parse('  Hulp\u00a0\u200bbij\n  schulden\u202e ')).toBe('Hulp bij schulden');
});

test('a text keeps its lines, with at most one empty one between them', () => {
  expect(text(40).parse(' een \r\ntwee\n\n\n\ndrie\ufeff\n')).toBe('een\ntwee\n\ndrie');
});

test('the length counts after cleaning', () => {
  expect(line(4).parse('  vier  ')).toBe('vier');
  expect(line(4).safeParse('vijf5').success).toBe(false);
  expect(text(4).safeParse('vijf5').success).toBe(false);
});

test.each(['', '   ', '\u200b', '\n\n'])('white space %j is no text', (value) => {
  expect(line(40).safeParse(value).success).toBe(false);
  expect(text(40).safeParse(value).success).toBe(false);
});

test('one item per line, without empty lines and without doubles', () => {
  expect(lines(100).parse('leefloon\r\n\n  geen   geld \nleefloon\n')).toEqual([
    'leefloon',
    'geen geld',
  ]);
});

test('nothing written is no items', () => {
  expect(lines(100).parse(undefined)).toEqual([]);
  expect(lines(100).parse('\n \n')).toEqual([]);
});

test('a list of lines has a longest length too', () => {
  expect(lines(10).safeParse('twaalf tekens').success).toBe(false);
});
