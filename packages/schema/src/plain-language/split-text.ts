/** Abbreviations that end in a full stop without ending a sentence. */
const abbreviations =
  /(?:^|[\s(])(?:bv|bijv|nr|tel|art|ca|incl|excl|mr|mevr|dhr|dr|st|blz|enz|resp|max|min|zgn|m\.a\.w|o\.a|i\.p\.v|t\.e\.m|d\.w\.z|m\.b\.t|i\.v\.m|t\.o\.v|n\.a\.v|a\.u\.b|b\.v)\.$/i;

/** A full stop, question or exclamation mark, what closes after it, and a blank. */
const sentenceEnd = /[.!?…]+["”’')\]]*(?=\s)/g;

/** The words of a text; one with a hyphen or an apostrophe inside is one, and a number is one. */
export function splitWords(text: string): string[] {
  // A number keeps its separators: 1.250,50 is read as one word.
  return text.match(/\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

/**
 * The sentences of a text, as written. A new line ends one as well: a list has no full stops. A full
 * stop ends none after an abbreviation, or when what follows starts with a small letter.
 */
export function splitSentences(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap(splitLine)
    .map((sentence) => sentence.trim())
    .filter((sentence) => splitWords(sentence).length > 0);
}

function splitLine(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of line.matchAll(sentenceEnd)) {
    const end = index + mark.length;
    const next = line.slice(end).trimStart();
    if (abbreviations.test(line.slice(start, end)) || /^\p{Ll}/u.test(next)) continue;
    sentences.push(line.slice(start, end));
    start = end;
  }
  return [...sentences, line.slice(start)];
}
