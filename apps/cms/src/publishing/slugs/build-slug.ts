/** As long as a slug may be; what comes after is cut off between two words. */
const longest = 80;

/** Letters that do not come apart into a plain letter and an accent, the way Dutch writes them. */
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  þ: 'th',
};

/** Signs that people read aloud. */
const signs: Record<string, string> = { '&': ' en ', '+': ' plus ', '@': ' at ', '€': ' euro ' };

/**
 * The part of an address that a title gives: `Zorg & crèche 's avonds` becomes `zorg-en-creche-s-avonds`.
 * Empty when the title holds no letter or digit.
 */
export function buildSlug(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[&+@€]/g, (sign) => signs[sign] ?? ' ')
    .replace(/[ßæœøłđþ]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest + 1);
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : longest);
}

/** The slug itself where it is free, otherwise with the first number that makes it so: `visie-2`. */
export function chooseFreeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : `-${number}`;
    const candidate = slug.slice(0, longest - end.length).replace(/-$/, '') + end;
    if (!isTaken(candidate)) return candidate;
  }
}
