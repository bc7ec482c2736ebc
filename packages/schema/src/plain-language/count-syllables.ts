/**
 * One match for each vowel sound of Dutch spelling: first the groups that are one sound, then single
 * vowels. A vowel with a diaeresis starts a new syllable, with the same vowel after it if there is
 * one ("reëel"). `u` after `q` and `y` before a vowel are consonants.
 */
const vowelSounds =
  /ëe|ïe|öo|üu|aai|oei|ooi|eau|eeu|ieu|aa|ee|ie|oo|uu|au|ou|ei|ij|ui|eu|oe|[aeioáàâéèêíìóòúùëïöü]|(?<!q)u|y(?![aeiouy])/g;

/** In letters; longer words in capitals are read as words. */
const longestSpelled = 5;

/**
 * How many syllables a Dutch word has, counted by its vowel sounds: right for nearly all words, one
 * off for some loan words ("team"). An abbreviation in capitals with one vowel at most is spelled,
 * a syllable for each letter ("OCMW"). Never less than one, so that a number counts as a short word.
 */
export function countSyllables(word: string): number {
  if (isSpelled(word)) return word.length;
  return Math.max(1, word.toLowerCase().match(vowelSounds)?.length ?? 0);
}

function isSpelled(word: string): boolean {
  const isShortAndCapital = word.length <= longestSpelled && /^[A-Z]{2,}$/.test(word);
  return isShortAndCapital && (word.match(/[AEIOU]/g)?.length ?? 0) <= 1;
}
