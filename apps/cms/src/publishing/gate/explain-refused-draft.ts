import type { Core } from '@strapi/strapi';
import { attributesFrom } from '../../strapi/attributes-of.ts';
import { isOwnType } from '../../strapi/attributes.ts';
import { ValidationError } from '../../strapi/errors.ts';
import { type Fields, formPathOf } from '../entry/walk-entry.ts';

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
 */
export function explainRefusedDraft(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, uid } = context;
    if (!isOwnType(uid) || (action !== 'create' && action !== 'update')) return next();
    try {
      return await next();
    } catch (error) {
      const refusals = (error as { details?: { errors?: Refusal[] } }).details?.errors ?? [];
      if (!refusals.some(({ message }) => message in dutch)) throw error;
      const data = ((context.params as { data?: Fields }).data ?? {}) as Fields;
      const errors = refusals.map(({ path, message }) => {
        const numbered = path.map((key) => (/^\d+$/.test(String(key)) ? Number(key) : key));
        const input = formPathOf(numbered, data, uid, attributesFrom(strapi));
        return { path: input, message: dutch[message] ?? message, name: 'ValidationError' };
      });
      throw new ValidationError(errors.map(({ message }) => message).join(' '), { errors });
    }
  });
}
