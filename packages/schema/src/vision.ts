import { z } from 'zod';
import { field, noun } from './model/form.ts';
import { entry } from './entry.ts';
import { GoalSchema } from './parts/goal.ts';
import { SectionSchema } from './parts/section.ts';
import { RefsSchema } from './values/reference.ts';
import { line, text } from './values/text.ts';

/** Where the OCMW wants to go. One per municipality. */
export const VisionSchema = noun(
  {
    help: 'Waar u naartoe wilt. Er is één visie per gemeente.',
    columns: ['title', 'updatedAt', 'municipality'],
    sort: 'title',
  },
  z.object({
    ...entry,
    /** Heading of the page. */
    title: field(line(120), {
      label: 'Titel',
      help: 'De titel van de pagina. Bijvoorbeeld: Onze visie.',
    }),
    /** The vision in a few sentences. */
    intro: field(text(1000).optional(), {
      label: 'Inleiding',
      help: 'Zeg in enkele zinnen hoe u de toekomst ziet. Bijvoorbeeld: In 2031 vindt iedereen hulp op één plek, dicht bij huis.',
    }),
    /** The vision in full, under headings. */
    sections: field(z.array(SectionSchema).default([]), {
      label: 'Onderdelen',
      help: 'De tekst van de pagina, in stukken met een tussentitel.',
    }),
    /** Heading above the goals. */
    goalsTitle: field(line(120).optional(), {
      label: 'Titel boven de doelen',
      help: 'Bijvoorbeeld: Dit willen we bereiken.',
    }),
    /** Goals or policy themes. */
    goals: field(z.array(GoalSchema).default([]), {
      label: 'Doelen',
      help: 'De doelen uit uw beleidsplan. Zet het belangrijkste eerst.',
    }),
    /** Policy documents that say it in full. */
    documents: field(RefsSchema, {
      label: 'Documenten',
      help: 'Kies documenten waarin meer staat. Bijvoorbeeld: het meerjarenplan.',
      to: 'document',
    }),
  }),
);
export type Vision = z.output<typeof VisionSchema>;
export type VisionInput = z.input<typeof VisionSchema>;
