import type { Core } from '@strapi/strapi';
import { attributesFrom } from '../../strapi/attributes-of.ts';
import { ValidationError } from '../../strapi/errors.ts';
import { formPathOf } from '../entry/walk-entry.ts';
import type { Call } from '../look.ts';

interface Refusal {
  path: (string | number)[];
  message: string;
}

/** What Strapi refuses in a draft already, in English, and our sentence for it. */
const dutch: Readonly<Record<string, string>> = {
  'Please specify a valid link.':
    'In deze tekst staat een link die geen adres is. Schrijf het volledige adres, met https:// vooraan, of haal de link weg.',
};

/**
 * Tells in Dutch, at the input, what Strapi itself refuses in a draft. It points into the middle of a
 * formatted text, where the form has no input to show it.
 *
 * @returns The refusal in our words; anything else as it is.
 */
export function explainRefusedDraft(strapi: Core.Strapi, { uid, params }: Call, error: unknown) {
  const refusals = (error as { details?: { errors?: Refusal[] } }).details?.errors ?? [];
  if (!refusals.some(({ message }) => message in dutch)) return error;
  const errors = refusals.map(({ path, message }) => {
    const numbered = path.map((key) => (/^\d+$/.test(String(key)) ? Number(key) : key));
    const input = formPathOf(numbered, params.data ?? {}, uid, attributesFrom(strapi));
    return { path: input, message: dutch[message] ?? message, name: 'ValidationError' };
  });
  return new ValidationError(errors.map(({ message }) => message).join(' '), { errors });
}
