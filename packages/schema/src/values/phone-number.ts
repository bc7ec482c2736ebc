import { z } from 'zod';
import { storedAs } from '../model/form.ts';
import { refusing } from './refusing.ts';

/**
 * A Belgian phone number, given back the way Belgians write it: `057 33 33 00`.
 *
 * - Digits, with spaces, dots, slashes, hyphens and brackets between them as one likes.
 * - The number starts with 0, or with +32 or 0032 instead of that 0.
 * - A fixed, toll-free or paid number has nine digits, a mobile one ten.
 * - Short numbers of three or four digits that start with 1 (112, 1813) stay as they are.
 */
export const PhoneNumberSchema = storedAs(
  { type: 'string', regex: '^\\+?[0-9 ./()-]+$', minLength: 3 },
  z
    .string()
    .trim()
    .max(30)
    .refine((value) => displayPhoneNumber(value) !== undefined, {
      error: refusing(
        'is geen Belgisch telefoonnummer. Schrijf het met het zonenummer. Bijvoorbeeld: 057 33 33 00.',
      ),
    })
    .overwrite((value) => displayPhoneNumber(value) ?? value),
);

/** The number as Belgians write it; `undefined` when it is no Belgian number. */
function displayPhoneNumber(value: string): string | undefined {
  if (!/^\+?[\d\s./()-]+$/.test(value)) return undefined;
  const digits = value.replace(/[\s./()-]/g, '').replace(/^(?:\+32|0032)0?/, '0');
  if (/^1\d{2,3}$/.test(digits)) return digits;
  if (/^04[5-9]\d{7}$/.test(digits)) return group(digits, [4, 2, 2, 2]);
  // Mobile numbers are the only ones that start with 045 to 049: this one lacks a digit.
  if (!/^0[1-9]\d{7}$/.test(digits) || /^04[5-9]/.test(digits)) return undefined;
  if (/^0(?:800|90\d)/.test(digits)) return group(digits, [4, 2, 3]);
  // Brussels, Antwerp, Liège and Ghent have a zone of one digit after the 0, all others of two.
  return /^0[2349]/.test(digits) ? group(digits, [2, 3, 2, 2]) : group(digits, [3, 2, 2, 2]);
}

function group(digits: string, sizes: number[]): string {
  let start = 0;
  return sizes.map((size) => digits.slice(start, (start += size))).join(' ');
}
