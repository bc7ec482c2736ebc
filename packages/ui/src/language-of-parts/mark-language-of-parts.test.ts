import { expect, test } from 'vitest';
import {
  foreignPhrases,
  languageOfPartsExamples,
  untouchedExamples,
} from './mark-language-of-parts.examples.ts';
import { markLanguageOfParts } from './mark-language-of-parts.ts';

test.each(Object.entries(languageOfPartsExamples))('it marks %s', (_name, [before, after]) => {
  expect(markLanguageOfParts(before, foreignPhrases)).toBe(after);
});

test.each(Object.entries(untouchedExamples))('it leaves %s alone', (_name, html) => {
  expect(markLanguageOfParts(html, foreignPhrases)).toBe(html);
});

test('a page without foreign phrases stays as it is', () => {
  expect(markLanguageOfParts('<p>living</p>', [])).toBe('<p>living</p>');
});

test('marking twice marks once', () => {
  const once = markLanguageOfParts('<p>living</p>', foreignPhrases);
  expect(markLanguageOfParts(once, foreignPhrases)).toBe(once);
});

test('a long page takes no noticeable time', () => {
  const page = `<p>${'een lange tekst & "nog" <b>meer</b> '.repeat(20_000)}</p>`;
  // What the processor did for it: the clock would count what else the machine does.
  const before = process.cpuUsage();
  markLanguageOfParts(page, foreignPhrases);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(2000);
});
