/** Words that speak to the reader in each of both forms. */
const forms = {
  u: /(?<![\p{L}\p{N}])(?:u|uw|uwe|uzelf)(?![\p{L}\p{N}])/giu,
  je: /(?<![\p{L}\p{N}])(?:je|jij|jou|jouw|jouwe|jezelf|jullie)(?![\p{L}\p{N}])/giu,
};

/** "9 u", "13 u 30": here the u is the hour. */
const hour = /\d\s?$/;

/** A word of the form that the municipality does not use. */
export interface OtherForm {
  word: string;
  count: number;
}

/** The words that speak to the reader in the other form than the chosen one, most used first. */
export function findOtherForm(text: string, chosen: 'u' | 'je'): OtherForm[] {
  const counts = new Map<string, number>();
  for (const { 0: found, index } of text.matchAll(forms[chosen === 'u' ? 'je' : 'u'])) {
    if (found.toLowerCase() === 'u' && hour.test(text.slice(0, index))) continue;
    const word = found.toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .toSorted((a, b) => b.count - a.count || a.word.localeCompare(b.word));
}
