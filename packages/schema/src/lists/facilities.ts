import { z } from 'zod';

/** What a visitor finds at an office, above all a visitor with a disability. */
export const facilityLabels = {
  rolstoeltoegankelijk: 'Toegankelijk met een rolstoel',
  lift: 'Lift',
  'aangepast-toilet': 'Aangepast toilet',
  'voorbehouden-parkeerplaats': 'Voorbehouden parkeerplaats',
  ringleiding: 'Ringleiding voor hoorapparaten',
  geleidelijn: 'Geleidelijn voor wie niet goed ziet',
  'hulphond-welkom': 'Hulphond welkom',
  fietsenstalling: 'Fietsenstalling',
  'wachtruimte-met-zitplaatsen': 'Wachtruimte met zitplaatsen',
} as const;
export type Facility = keyof typeof facilityLabels;
export const facilities = Object.keys(facilityLabels) as Facility[];
export const FacilitySchema = z.enum(facilities);
