import { z } from 'zod';
import { entry } from './entry.ts';
import { OptionalRichTextSchema } from './rich-text/rich-text.ts';
import { anyway, endsBeforeStart } from './rules.ts';
import { IsoDateSchema } from './values/iso-date.ts';
import { SlugSchema } from './values/slug.ts';
import { line, lines, text } from './values/text.ts';

/** Something the OCMW does with others, for a time. */
export const ProjectSchema = z
  .object({
    ...entry,
    /** Name of the project. */
    title: line(120),
    /** Short name, unique within the municipality. */
    slug: SlugSchema,
    /** What it is, in one or two sentences. */
    summary: text(300),
    /** What happens in it, and for whom. */
    body: OptionalRichTextSchema,
    /** First day. */
    from: IsoDateSchema.optional(),
    /** Last day, included. */
    until: IsoDateSchema.optional(),
    /** Names of those who work along. */
    partners: lines(1000),
  })
  .refine(({ from, until }) => !endsBeforeStart(from, until), {
    path: ['until'],
    when: anyway,
    error: 'De laatste dag valt vóór de eerste. Kies een latere dag, of verbeter de eerste.',
  });
export type Project = z.output<typeof ProjectSchema>;
export type ProjectInput = z.input<typeof ProjectSchema>;
