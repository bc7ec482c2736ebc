import { expect, test } from 'vitest';
import { emptyState, formatFragment, parseFragment } from './fragment-state.ts';

test('words and filters come back as they were', () => {
  const state = { ...emptyState, words: 'hulp & raad #1 é', situation: 'ik-heb-schulden' };
  expect(parseFragment(formatFragment(state))).toEqual(state);
});

test('a search reads like words in the address', () => {
  expect(formatFragment({ words: 'leefgeld', situation: 'ik-heb-schulden' })).toBe(
    '#zoek=leefgeld&situatie=ik-heb-schulden',
  );
});

test('nothing to search is no fragment', () => {
  expect(formatFragment(emptyState)).toBe('');
  expect(formatFragment({ words: '   ' })).toBe('');
});

test('a fragment of something else is an empty search', () => {
  expect(parseFragment('#letter-b')).toEqual(emptyState);
  expect(parseFragment('#zoek=%E0%A4%A')).toMatchObject({ situation: '' });
});

test('an endless text is cut off', () => {
  expect(parseFragment(`#zoek=${'a'.repeat(5000)}`).words).toHaveLength(200);
});
