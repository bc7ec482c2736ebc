import { z } from 'zod';
import { entry } from './entry.ts';
import { FacilitySchema } from './lists/facilities.ts';
import { OperatingStatusSchema } from './lists/operating-statuses.ts';
import { AddressSchema } from './parts/address.ts';
import { HoursSchema } from './parts/hours-version.ts';
import { PhoneSchema } from './parts/phone.ts';
import { anyway, endsBeforeStart } from './rules.ts';
import { choices } from './values/choices.ts';
import { LatitudeSchema, LongitudeSchema } from './values/coordinates.ts';
import { EmailSchema } from './values/email.ts';
import { IsoDateSchema } from './values/iso-date.ts';
import { ImageSchema } from './values/media.ts';
import { SafeUrlSchema } from './values/safe-url.ts';
import { SlugSchema } from './values/slug.ts';
import { line, text } from './values/text.ts';

/** A place where one can go: address, hours, accessibility (CPSV-AP ContactPoint, schema.org GovernmentOffice). */
export const OfficeSchema = z
  .object({
    ...entry,
    /** Name as it stands on the door. */
    name: line(120),
    /** Last part of its address, unique within the municipality. */
    slug: SlugSchema,
    /** Name of the building it is in, and where inside. */
    insideBuilding: line(160).optional(),
    /** Whether it is the one shown first. */
    isMain: z.boolean().default(false),
    /** What one comes here for. */
    intro: text(1000).optional(),
    /** Where the entrance is. */
    address: AddressSchema,
    /** Place on the map; together with the longitude, or not at all. */
    latitude: LatitudeSchema.optional(),
    /** Place on the map; together with the latitude. */
    longitude: LongitudeSchema.optional(),
    /** Numbers, the most used first. */
    phones: z.array(PhoneSchema).default([]),
    /** Where one writes to. */
    email: EmailSchema.optional(),
    /** Where one makes an appointment. */
    appointmentUrl: SafeUrlSchema.optional(),
    /** What a visitor finds there, above all one with a disability. */
    facilities: choices(FacilitySchema).default([]),
    /** What a visitor must know of the facilities. */
    facilitiesNote: text(500).optional(),
    /** Which bus, tram or train stops near. */
    publicTransport: text(500).optional(),
    /** The entrance, so that people recognise it. */
    photo: ImageSchema.optional(),
    /** Whether it works as usual. */
    operatingStatus: OperatingStatusSchema.default('normaal'),
    /** First day of an unusual status. */
    statusFrom: IsoDateSchema.optional(),
    /** Last day of it, included. */
    statusUntil: IsoDateSchema.optional(),
    /** What a visitor must know about it. */
    statusNote: text(500).optional(),
    /** Hours of a normal week through time. None: not known, which is not closed. */
    hours: HoursSchema,
  })
  .refine(({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined), {
    path: ['longitude'],
    when: anyway,
    error: 'Vul de breedtegraad en de lengtegraad allebei in, of laat ze allebei leeg.',
  })
  .refine(({ statusFrom, statusUntil }) => !endsBeforeStart(statusFrom, statusUntil), {
    path: ['statusUntil'],
    when: anyway,
    error: 'De laatste dag valt vóór de eerste. Kies een latere dag, of verbeter de eerste.',
  })
  .refine(
    ({ operatingStatus = 'normaal', statusNote }) =>
      operatingStatus === 'normaal' || statusNote !== undefined,
    {
      path: ['statusNote'],
      when: anyway,
      error:
        'Het kantoor werkt niet zoals gewoonlijk. Schrijf wat een bezoeker nu moet weten of waar die naartoe kan.',
    },
  );
export type Office = z.output<typeof OfficeSchema>;
export type OfficeInput = z.input<typeof OfficeSchema>;
