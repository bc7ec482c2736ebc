import { z } from 'zod';
import { storedAs } from '../model/form.ts';

// Control characters, invisible spaces and direction overrides: they come along when pasting from
// Word or PDF, nobody sees them, and some can make a text read differently from what it says.
const invisible = /(?![\t\n\r])\p{Cc}|[\u200b\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * Plain text on one line.
 *
 * - At least 1 and at most `max` characters, counted after cleaning.
 * - Invisible characters are removed; line breaks and runs of spaces become one space.
 */
export function line(max: number) {
  return z
    .string()
    .overwrite((value) => omitInvisible(value).replace(/\s+/g, ' ').trim())
    .min(1)
    .max(max);
}

/**
 * Plain text that may have line breaks.
 *
 * - At least 1 and at most `max` characters, counted after cleaning.
 * - Invisible characters are removed; line breaks become `\n`, at most one empty line in a row.
 */
export function text(max: number) {
  return storedAs({ type: 'text' }, z.string().overwrite(cleanText).min(1).max(max));
}

/** Text without the characters that nobody sees. */
export function omitInvisible(value: string): string {
  return value.replace(invisible, '');
}

/** Text without the characters that nobody sees, and without more than one empty line in a row. */
function cleanText(value: string): string {
  return omitInvisible(value.replace(/\r\n?/g, '\n'))
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * A list that officers write as text with one item per line.
 * Gives the items in order, without empty lines and without doubles; nothing written is no items.
 */
export function lines(max: number) {
  return storedAs({ type: 'text' }, z.string().overwrite(cleanText).max(max))
    .transform((value) => {
      const items = value.split('\n').map((item) => item.replace(/\s+/g, ' ').trim());
      return [...new Set(items.filter((item) => item !== ''))];
    })
    .default([]);
}
