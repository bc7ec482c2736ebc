import { z } from 'zod';

/**
 * Belgian postcode: `8970`.
 *
 * - Four digits, the first 1 to 9.
 */
export const PostcodeSchema = z
  .string()
  .trim()
  .max(4)
  .regex(/^[1-9]\d{3}$/, { error: 'Schrijf de postcode als vier cijfers. Bijvoorbeeld: 8970.' });
