import { z } from 'zod';
import { storedAs } from '../model/form.ts';
import { refusing } from './refusing.ts';

/**
 * Belgian postcode: `8970`.
 *
 * - Four digits, the first 1 to 9.
 */
export const PostcodeSchema = storedAs(
  { type: 'string', regex: '^[1-9][0-9]{3}$', minLength: 4 },
  z
    .string()
    .trim()
    .max(4)
    .regex(/^[1-9]\d{3}$/, {
      error: refusing('is geen Belgische postcode. Schrijf vier cijfers. Bijvoorbeeld: 8970.'),
    }),
);
