import { z } from 'zod';
import { anyway } from '../rules.ts';
import { RefSchema } from '../values/reference.ts';
import { HoursSchema } from './hours-version.ts';

/** An office where one can go for a service, and when. */
export const ServiceOfficeSchema = z
  .object({
    /** The office, which is an entry of its own. */
    office: RefSchema,
    /** Whether the service keeps the hours of the office. */
    sameHoursAsOffice: z.boolean().default(true),
    /** The service's own hours, if it does not. */
    hours: HoursSchema,
  })
  .refine(({ sameHoursAsOffice, hours }) => sameHoursAsOffice !== true || !hours?.length, {
    path: ['hours'],
    when: anyway,
    error:
      'Hier staan eigen uren, maar “Zelfde uren als het kantoor” staat aan. Zet dat uit, of verwijder de uren.',
  })
  .refine(({ sameHoursAsOffice, hours }) => sameHoursAsOffice !== false || hours?.length !== 0, {
    path: ['hours'],
    when: anyway,
    error: 'Vul de eigen uren van deze dienst in, of zet “Zelfde uren als het kantoor” aan.',
  });
export type ServiceOffice = z.output<typeof ServiceOfficeSchema>;
export type ServiceOfficeInput = z.input<typeof ServiceOfficeSchema>;
