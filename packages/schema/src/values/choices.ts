import { z } from 'zod';

/** Codes picked from a closed list, each at most once, in the order of picking. */
export function choices<Code extends z.ZodEnum>(code: Code) {
  return z.array(code).refine((codes) => new Set(codes).size === codes.length, {
    error: 'Kruis elke keuze maar één keer aan.',
  });
}
