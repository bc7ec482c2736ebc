import { z } from 'zod';
import { storedAs } from '../model/form.ts';
import { refusing } from './refusing.ts';

const emailPattern =
  /^[a-z0-9](?:[a-z0-9_+-]|\.(?!\.))*(?<!\.)@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

/**
 * An e-mail address: `info@example.be`.
 *
 * - Letters, digits and `. _ + -` before the @; no two dots in a row.
 * - A domain name with at least one dot after it.
 * - At most 254 characters (RFC 5321).
 */
export const EmailSchema = storedAs(
  { type: 'email' },
  z
    .string()
    .trim()
    .max(254)
    .regex(emailPattern, {
      error: refusing('is geen volledig e-mailadres. Bijvoorbeeld: info@example.be.'),
    }),
);

/** Whether the value is an e-mail address as `EmailSchema` takes it. */
export function isEmail(value: string): boolean {
  return value.length <= 254 && emailPattern.test(value);
}
