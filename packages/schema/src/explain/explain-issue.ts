import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * What is wrong and what to do about it, in one or two Dutch sentences.
 * Our own rules bring their sentence along; the ones zod brings are worded here.
 */
export function explainIssue(issue: Issue): string {
  switch (issue.code) {
    case 'custom':
    case 'invalid_format':
      return issue.message;
    case 'invalid_type':
      if (!isWordedByZod(issue)) return issue.message;
      return isMissing(issue) ? explainMissing(issue.expected) : explainType(issue.expected);
    case 'too_small':
      return explainTooSmall(issue);
    case 'too_big':
      return explainTooBig(issue);
    case 'not_multiple_of':
      return `Kies een veelvoud van ${issue.divisor}.`;
    case 'invalid_value':
      return `Kies een van deze: ${issue.values.map(String).join(', ')}.`;
    case 'unrecognized_keys':
      return `Dit kent de site niet: ${issue.keys.join(', ')}. Verbeter de naam, of verwijder het.`;
    case 'invalid_union':
      return 'De site kent dit soort onderdeel niet. Verwijder het en voeg een ander toe.';
    case 'invalid_key':
    case 'invalid_element':
      return 'Een van de onderdelen klopt niet. Verwijder het en voeg het opnieuw toe.';
  }
}

function isWordedByZod({ message }: Issue): boolean {
  return message.startsWith('Invalid input');
}

/** Only zod's English message tells that there was nothing at all. */
function isMissing({ message }: Issue): boolean {
  return message.endsWith('received undefined');
}

function explainMissing(expected: string): string {
  if (expected === 'array') return 'Dit is nog leeg. Kies of voeg er minstens één toe.';
  if (expected === 'object') return 'Dit is nog leeg. Vul het in of maak een keuze.';
  return 'Dit is nog leeg. Vul het in.';
}

const wanted: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'ja of nee',
  array: 'een lijst',
  object: 'een groep velden',
};

function explainType(expected: string): string {
  return `Hier hoort ${wanted[expected] ?? expected} te staan. Verwijder de waarde en vul ze opnieuw in.`;
}

function explainTooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  const least = Number(minimum);
  if (origin === 'string') {
    return least <= 1
      ? 'Dit is nog leeg. Vul het in.'
      : `Dit is te kort. Schrijf minstens ${least} tekens.`;
  }
  if (origin === 'array') {
    return least <= 1
      ? 'Dit is nog leeg. Kies of voeg er minstens één toe.'
      : `Dit zijn er te weinig. Kies of voeg er minstens ${least} toe.`;
  }
  return `Dit getal is te klein. Schrijf ${inDutch(minimum)} of meer.`;
}

function explainTooBig({ origin, maximum }: z.core.$ZodIssueTooBig): string {
  if (origin === 'string') return `Dit is te lang. Schrijf hoogstens ${inDutch(maximum)} tekens.`;
  if (origin === 'array') return `Dit zijn er te veel. Laat er hoogstens ${maximum} staan.`;
  return `Dit getal is te groot. Schrijf ${inDutch(maximum)} of minder.`;
}

/** With a comma for decimals, and no point in years. */
function inDutch(value: number | bigint): string {
  return String(value).replace('.', ',');
}
