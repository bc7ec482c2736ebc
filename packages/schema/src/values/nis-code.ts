import { z } from 'zod';

/**
 * Number of a municipality in the list of Statbel: `33021` is Poperinge.
 *
 * - Five digits; the first names the province and is 1 to 9.
 */
export const NisCodeSchema = z
  .string()
  .regex(/^[1-9]\d{4}$/, { error: 'Schrijf de NIS-code als vijf cijfers. Bijvoorbeeld: 33021.' });
