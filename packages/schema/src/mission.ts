import { z } from 'zod';
import { entry } from './entry.ts';
import { NamedTextSchema } from './parts/named-text.ts';
import { QuotationSchema } from './parts/quotation.ts';
import { SectionSchema } from './parts/section.ts';
import { SharedMissionSchema } from './parts/shared-mission.ts';
import { IsoDateSchema } from './values/iso-date.ts';
import { RefsSchema } from './values/reference.ts';
import { line, text } from './values/text.ts';
import { YearSchema } from './values/year.ts';

/** Why the OCMW exists. One per municipality. */
export const MissionSchema = z.object({
  ...entry,
  /** Heading of the page. */
  title: line(120),
  /** The mission in a few sentences. */
  statement: text(1000),
  /** Year since which it holds. */
  since: YearSchema.optional(),
  /** The law it rests on, in the law's own words. */
  legalBasis: z.array(QuotationSchema).default([]),
  /** The mission in full, under headings. */
  sections: z.array(SectionSchema).default([]),
  /** Heading above the values. */
  valuesTitle: line(120).optional(),
  /** Values or core competences of all staff. */
  values: z.array(NamedTextSchema).default([]),
  /** The mission that the OCMW has together with its municipality, where there is one. */
  sharedMission: SharedMissionSchema.optional(),
  /** Day on which the council approved it. */
  approvedOn: IsoDateSchema.optional(),
  /** Stories of staff shown with it. */
  stories: RefsSchema,
});
export type Mission = z.output<typeof MissionSchema>;
export type MissionInput = z.input<typeof MissionSchema>;
