import { z } from 'zod';
import { refusing } from './refusing.ts';

/**
 * Number of a municipality in the list of Statbel: `33021` is Poperinge.
 *
 * - Five digits; the first names the province and is 1 to 9.
 */
export const NisCodeSchema = z.string().regex(/^[1-9]\d{4}$/, {
  error: refusing('is geen NIS-code. Schrijf vijf cijfers. Bijvoorbeeld: 33021.'),
});
