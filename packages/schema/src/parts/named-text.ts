import { z } from 'zod';
import { line, text } from '../values/text.ts';

/** A name with a few words about it: a value, a pillar, a core competence. */
export const NamedTextSchema = z.object({
  /** The name itself. */
  name: line(80),
  /** What it means to a resident. */
  description: text(500).optional(),
});
export type NamedText = z.output<typeof NamedTextSchema>;
export type NamedTextInput = z.input<typeof NamedTextSchema>;
