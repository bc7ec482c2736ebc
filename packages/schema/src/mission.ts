import { z } from 'zod';
import { field, noun } from './model/form.ts';
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
export const MissionSchema = noun(
  {
    help: 'Waarom uw OCMW bestaat. Er is één missie per gemeente.',
    columns: ['title', 'updatedAt', 'municipality'],
    sort: 'title',
  },
  z.object({
    ...entry,
    /** Heading of the page. */
    title: field(line(120), {
      label: 'Titel',
      help: 'De titel van de pagina. Bijvoorbeeld: Onze missie.',
    }),
    /** The mission in a few sentences. */
    statement: field(text(1000), {
      label: 'Missie in het kort',
      help: 'De kern van uw missie in één tot drie zinnen. Dit staat groot bovenaan de pagina. Bijvoorbeeld: Wij zorgen dat iedereen in onze stad waardig kan leven.',
    }),
    /** Year since which it holds. */
    since: field(YearSchema.optional(), {
      label: 'Sinds',
      help: 'Het jaar waarin deze missie is vastgelegd. Bijvoorbeeld: 2007.',
    }),
    /** The law it rests on, in the law's own words. */
    legalBasis: field(z.array(QuotationSchema).default([]), {
      label: 'Wettelijke basis',
      help: 'De wet waarop uw opdracht steunt. Bijvoorbeeld: artikel 1 van de OCMW-wet van 8 juli 1976.',
    }),
    /** The mission in full, under headings. */
    sections: field(z.array(SectionSchema).default([]), {
      label: 'Onderdelen',
      help: 'De tekst van de pagina, in stukken met een tussentitel.',
    }),
    /** Heading above the values. */
    valuesTitle: field(line(120).optional(), {
      label: 'Titel boven de waarden',
      help: 'Bijvoorbeeld: Onze vier waarden.',
    }),
    /** Values or core competences of all staff. */
    values: field(z.array(NamedTextSchema).default([]), {
      label: 'Waarden',
      help: 'Waar uw medewerkers voor staan. Bijvoorbeeld: klantgericht, integer, samen.',
    }),
    /** The mission that the OCMW has together with its municipality, where there is one. */
    sharedMission: field(SharedMissionSchema.optional(), {
      label: 'Gedeelde missie',
      help: 'De missie die stad of gemeente en OCMW samen hebben, als die er is.',
    }),
    /** Day on which the council approved it. */
    approvedOn: field(IsoDateSchema.optional(), {
      label: 'Goedgekeurd op',
      help: 'De dag waarop de raad de missie heeft goedgekeurd. Bijvoorbeeld: 26 juni 2023.',
    }),
    /** Stories of staff shown with it. */
    stories: field(RefsSchema, {
      label: 'Portretten',
      help: 'Kies portretten van medewerkers of vrijwilligers die bij de missie passen.',
      to: 'story',
    }),
  }),
);
export type Mission = z.output<typeof MissionSchema>;
export type MissionInput = z.input<typeof MissionSchema>;
