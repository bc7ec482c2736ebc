import { z } from 'zod';
import { storedAs } from '../model/form.ts';

/**
 * Codes picked from a closed list, each at most once, in the order of picking.
 *
 * @param labels what each code is called, in the order in which the form offers them
 */
export function choices<Code extends string>(
  code: z.ZodEnum<Record<Code, Code>>,
  labels: Readonly<Record<Code, string>>,
) {
  const offered = Object.entries<string>(labels).map(([key, label]) => ({ code: key, label }));
  return storedAs(
    { type: 'customField', customField: 'global::choices', options: { choices: offered } },
    z.array(code).refine((codes) => new Set(codes).size === codes.length, {
      error: 'Kruis elke keuze maar één keer aan.',
    }),
  );
}
