import { z } from 'zod';
import { field, noun } from './model/form.ts';
import { entry } from './entry.ts';
import { AddressSchema } from './parts/address.ts';
import { ForeignPhraseSchema } from './parts/foreign-phrase.ts';
import { PhoneSchema } from './parts/phone.ts';
import { SocialLinkSchema } from './parts/social-link.ts';
import { OptionalRichTextSchema } from './rich-text/rich-text.ts';
import { EmailSchema } from './values/email.ts';
import { line, text } from './values/text.ts';

/** Who the OCMW is and how one reaches it. One per municipality. */
export const ProfileSchema = noun(
  {
    help: 'Wie u bent en hoe de inwoner u bereikt. Er is één profiel per gemeente.',
    columns: ['name', 'updatedAt', 'municipality'],
    sort: 'name',
  },
  z.object({
    ...entry,
    /** As residents know it: "OCMW Genk". */
    name: field(line(120), {
      label: 'Naam',
      help: 'De naam zoals hij bovenaan de site staat. Bijvoorbeeld: OCMW Genk.',
    }),
    /** A motto, without quotation marks. */
    slogan: field(line(160).optional(), {
      label: 'Slogan',
      help: 'Een korte zin die uw werk samenvat. Bijvoorbeeld: Er zijn voor iedereen.',
    }),
    /** First words on the home page. */
    intro: field(text(1000), {
      label: 'Inleiding',
      help: 'Zeg in enkele zinnen wie u bent en voor wie u er bent. Dit staat op de startpagina. Bijvoorbeeld: Het Sociaal Huis helpt iedereen in Halle die een vraag heeft over geld, wonen of zorg.',
    }),
    /** Longer text about the organisation. */
    about: field(OptionalRichTextSchema, {
      label: 'Over ons',
      help: 'Vertel meer over uw werking. Bijvoorbeeld wat een OCMW is en wat u voor inwoners doet.',
    }),
    /** Seat and postal address. */
    address: field(AddressSchema.optional(), {
      label: 'Adres',
      help: 'Het adres waar de inwoner terechtkan of een brief naartoe stuurt.',
    }),
    /** General numbers. */
    phones: field(z.array(PhoneSchema).default([]), {
      label: 'Telefoonnummers',
      help: 'Zet het algemene nummer eerst.',
    }),
    /** General address to write to. */
    email: field(EmailSchema.optional(), {
      label: 'E-mailadres',
      help: 'Het algemene e-mailadres. Bijvoorbeeld: info@ocmwgenk.be.',
    }),
    /** Where to report that something of the site cannot be used. */
    accessibilityEmail: field(EmailSchema.optional(), {
      label: 'E-mailadres voor toegankelijkheid',
      help: 'Naar dit adres schrijft een bezoeker die de site niet goed kan gebruiken. Laat dit leeg als het hetzelfde is als hierboven. Bijvoorbeeld: toegankelijk@uwgemeente.be.',
    }),
    /** Pages on social networks. */
    socialLinks: field(z.array(SocialLinkSchema).default([]), {
      label: 'Sociale netwerken',
      help: 'De pagina’s van uw dienst, bijvoorbeeld op Facebook.',
    }),
    /** Words and sentences of other languages in any text of the municipality (WCAG 3.1.2). */
    foreignPhrases: field(z.array(ForeignPhraseSchema).default([]), {
      label: 'Woorden in een andere taal',
      help: 'Staat er iets in uw teksten dat niet Nederlands is? Zet het hier, met de taal erbij. De voorleessoftware van blinde mensen spreekt het dan juist uit. Namen en woorden die in het woordenboek staan, zoals job of team, hoeven niet.',
    }),
  }),
);
export type Profile = z.output<typeof ProfileSchema>;
export type ProfileInput = z.input<typeof ProfileSchema>;
