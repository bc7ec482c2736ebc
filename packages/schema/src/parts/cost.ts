import { z } from 'zod';
import { field, part } from '../model/form.ts';
import { line, text } from '../values/text.ts';

/** What something costs (IPDC "kost"). */
export const CostSchema = part(
  {
    uid: 'part.cost',
    table: 'part_costs',
    label: 'Prijs',
    help: 'Wat de bezoeker betaalt.',
    icon: 'priceTag',
  },
  z.object({
    /** What is paid for, or "Gratis". */
    name: field(line(160), {
      label: 'Waarvoor',
      help: 'Zeg waarvoor de bezoeker betaalt. Bijvoorbeeld: Warme maaltijd.',
    }),
    /** On what the price depends. */
    description: field(text(500).optional(), {
      label: 'Uitleg',
      help: 'Voor wie geldt de prijs, en wanneer is het goedkoper? Bijvoorbeeld: Voor wie een leefloon krijgt, is het de helft.',
    }),
    /** In euro; 0 is free, absent is "it depends". */
    amount: field(z.number().min(0).max(100_000).optional(), {
      label: 'Bedrag in euro',
      help: 'Alleen het getal. Is het gratis? Vul dan 0 in. Bijvoorbeeld: 7.50.',
    }),
  }),
);
export type Cost = z.output<typeof CostSchema>;
export type CostInput = z.input<typeof CostSchema>;
