/** One box an officer can tick. */
export interface Choice {
  /** What is stored; equal to a code in packages/schema. */
  code: string;
  /** What the officer reads. */
  label: string;
}

/**
 * The ticked codes of a stored value.
 *
 * Strapi gives an array once a document has been saved, a JSON string after some edits of the form,
 * and nothing at all in a new document.
 */
export function parseCodes(value: unknown): string[] {
  const parsed = typeof value === 'string' ? parseJson(value) : value;
  return Array.isArray(parsed) ? parsed.filter((code) => typeof code === 'string') : [];
}

/**
 * What to store after one box was ticked or cleared: codes in the order of the boxes, so that
 * ticking and clearing again leaves the document as it was. `null` when none is left, because
 * Strapi takes an empty list for an answer to a required field.
 */
export function toggleCode(codes: string[], code: string, choices: Choice[]): string[] | null {
  const left = codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code];
  if (left.length === 0) return null;
  const known = choices.map((choice) => choice.code).filter((other) => left.includes(other));
  return [...known, ...left.filter((other) => !known.includes(other))];
}

/** The boxes to show: those offered, and one for each stored code that is no longer offered. */
export function buildBoxes(codes: string[], choices: Choice[]): Choice[] {
  const offered = choices.map(({ code }) => code);
  const unknown = codes.filter((code) => !offered.includes(code));
  return [
    ...choices,
    ...unknown.map((code) => ({ code, label: `${code} (bestaat niet meer, vink dit uit)` })),
  ];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
