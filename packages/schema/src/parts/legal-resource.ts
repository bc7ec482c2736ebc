import { z } from 'zod';
import { field, part } from '../model/form.ts';
import { SafeUrlSchema } from '../values/safe-url.ts';
import { line, text } from '../values/text.ts';

/** A law or decision a service rests on (IPDC "regelgeving"). */
export const LegalResourceSchema = part(
  {
    uid: 'part.legal-resource',
    table: 'part_legal_resources',
    label: 'Regelgeving',
    help: 'Een wet of besluit waarop de dienst steunt.',
    icon: 'book',
  },
  z.object({
    /** Name of the law, with its date. */
    name: field(line(250), {
      label: 'Naam',
      help: 'De naam van de wet of het besluit. Bijvoorbeeld: Wet van 26 mei 2002 over het recht op maatschappelijke integratie.',
    }),
    /** What it says about the service. */
    description: field(text(500).optional(), {
      label: 'Uitleg',
      help: 'Zeg in gewone woorden wat daarin staat. Bijvoorbeeld: In deze wet staat wie recht heeft op een leefloon.',
    }),
    /** Where the text stands. */
    url: field(SafeUrlSchema, {
      label: 'Webadres',
      help: 'Waar kan de bezoeker de tekst lezen? Bijvoorbeeld: https://codex.vlaanderen.be.',
      placeholder: 'https://',
    }),
  }),
);
export type LegalResource = z.output<typeof LegalResourceSchema>;
export type LegalResourceInput = z.input<typeof LegalResourceSchema>;
