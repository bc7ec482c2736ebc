import { z } from 'zod';
import { refusing } from './refusing.ts';

/**
 * Number of an organisation in the Crossroads Bank for Enterprises (KBO): `0212208878`.
 *
 * - Ten digits, the first 0 or 1; dots and spaces between them are left out.
 * - The last two digits are 97 minus the rest of the first eight divided by 97.
 */
export const KboNumberSchema = z
  .string()
  .overwrite((value) => value.replace(/[.\s]/g, ''))
  .refine(isKboNumber, {
    error: refusing(
      'is geen ondernemingsnummer: het moet tien cijfers hebben en het controlegetal moet kloppen. Kijk de cijfers na. Bijvoorbeeld: 0212.208.878.',
    ),
  });

function isKboNumber(value: string): boolean {
  return (
    /^[01]\d{9}$/.test(value) && 97 - (Number(value.slice(0, 8)) % 97) === Number(value.slice(8))
  );
}
