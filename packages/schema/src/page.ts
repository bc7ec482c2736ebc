import { z } from 'zod';
import { BlockSchema } from './block.ts';
import { entry } from './entry.ts';
import { reservedSlugs } from './reserved-slugs.ts';
import { refusing } from './values/refusing.ts';
import { SlugSchema } from './values/slug.ts';
import { line, text } from './values/text.ts';

/** A page for what fits nowhere else. With the slug `privacy` it completes the page of that name. */
export const PageSchema = z.object({
  ...entry,
  /** Heading of the page. */
  title: line(120),
  /** Last part of its address; words that the site itself uses are refused. */
  slug: SlugSchema.refine((slug) => !reservedSlugs.includes(slug), {
    error: refusing('heeft de site zelf nodig als deel van een webadres. Kies een ander woord.'),
  }),
  /** What the page is about, for search engines and lists. */
  summary: text(300).optional(),
  /** What stands on the page, from top to bottom. */
  blocks: z.array(BlockSchema).default([]),
});
export type Page = z.output<typeof PageSchema>;
export type PageInput = z.input<typeof PageSchema>;
