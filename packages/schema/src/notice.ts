import { z } from 'zod';
import { entry } from './entry.ts';
import { NoticeLevelSchema } from './lists/notice-levels.ts';
import { anyway } from './rules.ts';
import { InstantSchema, isInstant } from './values/instant.ts';
import { RefsSchema } from './values/reference.ts';
import { LinkTargetSchema } from './values/safe-url.ts';
import { line, text } from './values/text.ts';

/** A message above the content of the site, for as long as it matters. */
export const NoticeSchema = z
  .object({
    ...entry,
    /** What is the matter, in one line. */
    title: line(120),
    /** What a resident must know or do. */
    body: text(1000),
    /** How loudly it is shown. */
    level: NoticeLevelSchema.default('info'),
    /** From this moment it is shown. */
    start: InstantSchema,
    /** From this moment it is no longer shown; absent: until somebody takes it down. */
    end: InstantSchema.optional(),
    /** The offices it is about; none: the whole site. */
    offices: RefsSchema,
    /** Where one reads more. */
    linkUrl: LinkTargetSchema.optional(),
    /** Words of that link. */
    linkLabel: line(60).optional(),
  })
  .refine(
    ({ start, end }) => !isInstant(start) || !isInstant(end) || Date.parse(end) > Date.parse(start),
    {
      path: ['end'],
      when: anyway,
      error:
        'Het einde moet later zijn dan het begin. Kies een later moment, of verbeter het begin.',
    },
  )
  .refine(({ linkUrl, linkLabel }) => linkLabel === undefined || linkUrl !== undefined, {
    path: ['linkUrl'],
    when: anyway,
    error: 'Er is tekst voor een link, maar geen adres. Vul het adres in, of verwijder de tekst.',
  });
export type Notice = z.output<typeof NoticeSchema>;
export type NoticeInput = z.input<typeof NoticeSchema>;
