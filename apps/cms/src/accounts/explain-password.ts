import { commonPasswords, shortestPassword } from './common-passwords.ts';
import { commonParts, keyboardRows } from './common-parts.ts';

/** Longest in bytes: what bcrypt looks at. */
const longest = 72;

/** Fewest different characters: `aaaaaaaaaaA1` is one letter. */
const fewestDifferent = 6;

/** Fewest characters that are left once everything that is easy to guess is taken away. */
const fewestOwn = 5;

const easyToGuess =
  'Dit wachtwoord is te makkelijk te raden. Neem vier woorden die niets met elkaar of met uw werk te maken hebben.';

const oftenChosen =
  'Dit wachtwoord kiezen veel mensen. Wie wil inbreken, probeert het als eerste. Neem vier woorden die niets met elkaar of met uw werk te maken hebben.';

/**
 * What is wrong with a password and what to do, in Dutch; nothing when it will do.
 *
 * It may not be one of the passwords that people choose most. That list says little about ours: of
 * at least twelve characters, in Dutch, about a municipality. So what such passwords are put together
 * from is taken away as well (words, years, rows of keys, repetitions, one's own name and municipality, with the usual
 * digits for letters), and enough has to be left (OWASP ASVS 5.0, 6.2.4 and 6.2.11).
 *
 * @param personal Words that others know of the person: names, address, municipality.
 */
export function explainPassword(
  password: string,
  personal: readonly string[] = [],
): string | undefined {
  if ([...password].length < shortestPassword) {
    return `Dit wachtwoord is te kort. Neem minstens ${shortestPassword} tekens, bijvoorbeeld vier losse woorden.`;
  }
  if (Buffer.byteLength(password) > longest) {
    return `Dit wachtwoord is te lang. Neem hoogstens ${longest} tekens.`;
  }
  if (isOftenChosen(password)) return oftenChosen;
  const small = inSmallLetters(password);
  const parts = [...commonParts, ...personal.flatMap(wordsIn)]
    .map((part) => asLetters(inSmallLetters(part)))
    .filter((part) => part.length >= 3)
    // The longest first, so that a word does not stay behind without the short one inside it.
    .toSorted((a, b) => b.length - a.length);
  // A digit may stand for a letter, or for a key of a row.
  const own = [small, asLetters(small)].map((text) => withoutEasyParts(text, parts).length);
  const isVaried = new Set(small).size >= fewestDifferent;
  return isVaried && Math.min(...own) >= fewestOwn ? undefined : easyToGuess;
}

/** Also when digits or signs were put before or after it, as people do when one is refused. */
function isOftenChosen(password: string): boolean {
  const small = password.toLowerCase();
  const common = commonPasswords();
  return common.has(small) || common.has(small.replaceAll(/^[\d\W_]+|[\d\W_]+$/g, ''));
}

function withoutEasyParts(text: string, parts: readonly string[]): string {
  let own = text;
  for (const part of parts) own = own.replaceAll(part, ' ');
  return withoutRows(own)
    .replaceAll(/(.+?)\1+/g, '$1')
    .replaceAll(/[\d\s\W_]+/g, '');
}

const lookAlikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** In small letters, without accents. */
function inSmallLetters(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** With the letters that digits and signs before or between letters stand for. */
function asLetters(text: string): string {
  const sign = /[013457@$!](?=[a-z])|(?<=[a-z])[013457@$!](?=[a-z0-9@$!]*[a-z])/g;
  return text.replaceAll(sign, (found) => lookAlikes[found] ?? found);
}

/** Without stretches of four or more that follow a row of keys, the alphabet or the digits. */
function withoutRows(text: string): string {
  const rows = keyboardRows.flatMap((row) => [row, [...row].toReversed().join('')]);
  let rest = text;
  for (const row of rows) {
    for (let length = row.length; length >= 4; length -= 1) {
      for (let start = 0; start + length <= row.length; start += 1) {
        rest = rest.replaceAll(row.slice(start, start + length), ' ');
      }
    }
  }
  return rest;
}

function wordsIn(text: string): string[] {
  return text.split(/[\s@._-]+/);
}
