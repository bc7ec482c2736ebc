import { z } from 'zod';
import { refusing } from './refusing.ts';

/**
 * Number of an organisation in the register of the Flemish government: `OVO002554`.
 *
 * - The letters OVO and six digits.
 */
export const OvoCodeSchema = z.string().regex(/^OVO\d{6}$/, {
  error: refusing('is geen OVO-code. Schrijf OVO en zes cijfers. Bijvoorbeeld: OVO002554.'),
});
