import { z } from 'zod';
import { field, noun } from './model/form.ts';
import { entry } from './entry.ts';
import { facilityLabels, FacilitySchema } from './lists/facilities.ts';
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
export const OfficeSchema = noun(
  {
    help: 'Een gebouw of loket waar de inwoner terechtkan. Bijvoorbeeld: Sociaal Huis.',
    columns: ['name', 'operatingStatus', 'isMain', 'updatedAt', 'municipality'],
    sort: 'name',
  },
  z
    .object({
      ...entry,
      /** Name as it stands on the door. */
      name: field(line(120), {
        label: 'Naam',
        help: 'De naam van het kantoor. Bijvoorbeeld: Sociaal Huis.',
      }),
      /** Last part of its address, unique within the municipality. */
      slug: field(SlugSchema, {
        label: 'Deel van het webadres',
        help: 'Kleine letters, cijfers en streepjes, zonder spaties. Bijvoorbeeld: sociaal-huis wordt /kantoren/sociaal-huis/. Verandert u dit na publicatie, dan stuurt het oude adres bezoekers door naar het nieuwe.',
        placeholder: 'sociaal-huis',
      }),
      /** Whether it is the one shown first. */
      isMain: field(z.boolean().default(false), {
        label: 'Hoofdkantoor',
        help: 'Zet dit aan voor het ene kantoor dat altijd eerst moet staan.',
      }),
      /** Name of the building it is in, and where inside. */
      insideBuilding: field(line(160).optional(), {
        label: 'Waar in het gebouw',
        help: 'Hoe vindt de bezoeker het loket? Bijvoorbeeld: gelijkvloers, loket 3.',
      }),
      /** What one comes here for. */
      intro: field(text(1000).optional(), {
        label: 'Inleiding',
        help: 'Zeg kort waarvoor men in dit kantoor terechtkan. Bijvoorbeeld: Hier kunt u terecht met vragen over geld, wonen en zorg.',
      }),
      /** Where the entrance is. */
      address: field(AddressSchema, {
        label: 'Adres',
        help: 'Het adres waar de bezoeker naartoe komt.',
      }),
      /** Place on the map; together with the longitude, or not at all. */
      latitude: field(LatitudeSchema.optional(), {
        label: 'Breedtegraad',
        help: 'Alleen nodig om het kantoor op een kaart te tonen. Bijvoorbeeld: 50.965.',
      }),
      /** Place on the map; together with the latitude. */
      longitude: field(LongitudeSchema.optional(), {
        label: 'Lengtegraad',
        help: 'Alleen nodig om het kantoor op een kaart te tonen. Bijvoorbeeld: 5.5.',
      }),
      /** Numbers, the most used first. */
      phones: field(z.array(PhoneSchema).default([]), {
        label: 'Telefoonnummers',
        help: 'De nummers van dit kantoor. Zet het belangrijkste eerst.',
      }),
      /** Where one writes to. */
      email: field(EmailSchema.optional(), {
        label: 'E-mailadres',
        help: 'Het e-mailadres van dit kantoor. Bijvoorbeeld: sociaalhuis@uwgemeente.be.',
      }),
      /** Where one makes an appointment. */
      appointmentUrl: field(SafeUrlSchema.optional(), {
        label: 'Afspraak maken',
        help: 'Het adres waar de bezoeker een afspraak maakt. Bijvoorbeeld: https://www.uwgemeente.be/afspraak.',
        placeholder: 'https://',
      }),
      /** Hours of a normal week through time. None: not known, which is not closed. */
      hours: field(HoursSchema, {
        label: 'Openingsuren',
        help: 'De vaste uren van een week. Veranderen de uren binnenkort? Voeg dan nu al nieuwe weekuren toe met hun begindatum. Zijn ze tijdelijk, zoals in de zomer? Geef ze ook een laatste dag en laat de gewone uren staan.',
      }),
      /** Whether it works as usual. */
      operatingStatus: field(OperatingStatusSchema.default('normaal'), {
        label: 'Werking',
        help: 'Is het kantoor gewoon open? Kies dan "normaal". Kies iets anders bij bijvoorbeeld een verhuis of verbouwing.',
      }),
      /** First day of an unusual status. */
      statusFrom: field(IsoDateSchema.optional(), {
        label: 'Vanaf',
        help: 'De eerste dag waarop dit geldt. Bijvoorbeeld: 1 september 2026.',
        hiddenWhile: { field: 'operatingStatus', is: 'normaal' },
      }),
      /** Last day of it, included. */
      statusUntil: field(IsoDateSchema.optional(), {
        label: 'Tot en met',
        help: 'De laatste dag waarop dit geldt. Laat dit leeg als u het nog niet weet. Bijvoorbeeld: 30 september 2026.',
        hiddenWhile: { field: 'operatingStatus', is: 'normaal' },
      }),
      /** What a visitor must know about it. */
      statusNote: field(text(500).optional(), {
        label: 'Uitleg bij de werking',
        help: 'Zeg wat er aan de hand is en waar de bezoeker dan terechtkan. Bijvoorbeeld: Wij verbouwen. U vindt ons in het stadhuis.',
        hiddenWhile: { field: 'operatingStatus', is: 'normaal' },
      }),
      /** What a visitor finds there, above all one with a disability. */
      facilities: field(choices(FacilitySchema, facilityLabels).default([]), {
        label: 'Voorzieningen',
        help: 'Kruis aan wat er is. Zo weet de bezoeker of het gebouw voor hem toegankelijk is.',
      }),
      /** What a visitor must know of the facilities. */
      facilitiesNote: field(text(500).optional(), {
        label: 'Uitleg bij de voorzieningen',
        help: 'Bijvoorbeeld: De ingang voor rolstoelen is aan de achterkant.',
      }),
      /** Which bus, tram or train stops near. */
      publicTransport: field(text(500).optional(), {
        label: 'Met bus of trein',
        help: 'Hoe komt de bezoeker er met het openbaar vervoer? Bijvoorbeeld: Bus 1, halte Stadhuis.',
      }),
      /** The entrance, so that people recognise it. */
      photo: field(ImageSchema.optional(), {
        label: 'Foto',
        help: 'Een foto van de ingang, zodat de bezoeker het gebouw herkent. Schrijf bij de foto ook een beschrijving voor wie hem niet kan zien.',
      }),
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
    ),
);
export type Office = z.output<typeof OfficeSchema>;
export type OfficeInput = z.input<typeof OfficeSchema>;
