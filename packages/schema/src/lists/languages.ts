import { z } from 'zod';

/**
 * Languages that a word or sentence on a Dutch page may be in. An officer picks them by their Dutch
 * name, so that is what is stored; a page needs the tag (BCP 47).
 */
export const languageTags = {
  engels: 'en',
  frans: 'fr',
  duits: 'de',
  arabisch: 'ar',
  turks: 'tr',
  pools: 'pl',
  roemeens: 'ro',
  bulgaars: 'bg',
  oekraiens: 'uk',
  russisch: 'ru',
  spaans: 'es',
  portugees: 'pt',
  italiaans: 'it',
  grieks: 'el',
  albanees: 'sq',
  perzisch: 'fa',
  pasjtoe: 'ps',
  somalisch: 'so',
  tigrinya: 'ti',
  latijn: 'la',
} as const;
export type Language = keyof typeof languageTags;
export const languages = Object.keys(languageTags) as Language[];
export const LanguageSchema = z.enum(languages);

/** Those that are written from right to left. */
export const rightToLeftLanguages: readonly Language[] = ['arabisch', 'perzisch', 'pasjtoe'];
