import { z } from 'zod';
import { field, part } from '../model/form.ts';
import { anyway } from '../rules.ts';
import { RefSchema } from '../values/reference.ts';
import { HoursSchema } from './hours-version.ts';

/** An office where one can go for a service, and when. */
export const ServiceOfficeSchema = part(
  {
    uid: 'part.service-office',
    table: 'part_service_offices',
    label: 'Kantoor van de dienst',
    help: 'Een kantoor waar de bezoeker voor deze dienst terechtkan.',
    icon: 'house',
  },
  z
    .object({
      /** The office, which is an entry of its own. */
      office: field(RefSchema, {
        label: 'Kantoor',
        help: 'Kies een kantoor van uw gemeente. Bijvoorbeeld: Sociaal Huis.',
        to: 'office',
      }),
      /** Whether the service keeps the hours of the office. */
      sameHoursAsOffice: field(z.boolean().default(true), {
        label: 'Zelfde uren als het kantoor',
        help: 'Zet dit uit als deze dienst in dit kantoor andere uren heeft.',
      }),
      /** The service's own hours, if it does not. */
      hours: field(HoursSchema, {
        label: 'Eigen uren',
        help: 'De uren van deze dienst in dit kantoor. Zet dan eerst “Zelfde uren als het kantoor” uit.',
      }),
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
    }),
);
export type ServiceOffice = z.output<typeof ServiceOfficeSchema>;
export type ServiceOfficeInput = z.input<typeof ServiceOfficeSchema>;
