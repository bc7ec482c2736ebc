import { z } from 'zod';
import { storedAs } from '../model/form.ts';
import { refusing } from './refusing.ts';

/**
 * The part of an address that names one entry: `budgetbegeleiding` in `/diensten/budgetbegeleiding/`.
 *
 * - Lower-case letters a to z, digits and hyphens; no accents, no spaces.
 * - A hyphen stands between two other characters.
 * - 2 to 80 characters.
 */
export const SlugSchema = storedAs(
  { type: 'string', regex: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
  z
    .string()
    .min(2)
    .max(80)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
      error: refusing(
        'kan niet in een webadres. Gebruik alleen kleine letters zonder accenten, cijfers en streepjes tussen de woorden. Bijvoorbeeld: hulp-bij-schulden.',
      ),
    }),
);
