import { z } from 'zod';
import { explainConfigIssues, MunicipalityConfigError } from './municipality-config-error.ts';
import { anyway, endsBeforeStart, isRecord } from './rules.ts';
import { ThemeSchema } from './theme.ts';
import { LatitudeSchema, LongitudeSchema } from './values/coordinates.ts';
import { IsoDateSchema } from './values/iso-date.ts';
import { KboNumberSchema } from './values/kbo-number.ts';
import { NisCodeSchema } from './values/nis-code.ts';
import { OvoCodeSchema } from './values/ovo-code.ts';
import { PostcodeSchema } from './values/postcode.ts';
import { refusing } from './values/refusing.ts';
import { SafeUrlSchema } from './values/safe-url.ts';
import { SlugSchema } from './values/slug.ts';
import { line } from './values/text.ts';

/** The five provinces of Flanders. */
export const provinces = [
  'Antwerpen',
  'Limburg',
  'Oost-Vlaanderen',
  'Vlaams-Brabant',
  'West-Vlaanderen',
] as const;

/** Whether the site says "u" or "je"; a board decides it once for all its texts. */
export const formsOfAddress = ['u', 'je'] as const;

/** A public body, under the numbers by which others know it. */
const PublicBodySchema = z.strictObject({
  name: line(120).describe('Volledige naam. Bijvoorbeeld: OCMW Genk.'),
  kbo: KboNumberSchema.describe('Ondernemingsnummer: tien cijfers.'),
  ovo: OvoCodeSchema.describe('OVO-code in het register van de Vlaamse overheid.'),
  uri: SafeUrlSchema.describe('Webadres dat de organisatie benoemt in open data.'),
});

/**
 * A place with its centre, from which distances to offices are measured. Coordinates are those of
 * OpenStreetMap (ODbL), in four decimals: some ten metres, and no more than a centre deserves.
 */
const PlaceSchema = z.strictObject({
  name: line(80).describe('Naam van de deelgemeente. Bijvoorbeeld: Sint-Amandsberg.'),
  latitude: LatitudeSchema.describe('Breedtegraad van het midden, in graden (WGS 84).'),
  longitude: LongitudeSchema.describe('Lengtegraad van het midden, in graden (WGS 84).'),
});

const PostcodeAreaSchema = z.strictObject({
  postcode: PostcodeSchema.describe('Vier cijfers.'),
  places: z
    .array(PlaceSchema)
    .min(1)
    .describe(
      'Plaatsen met deze postcode. Een postcode kan bij meer plaatsen horen, en omgekeerd.',
    ),
});

/** The look and identity of one municipality: what differs between sites and isn't content. */
export const MunicipalitySchema = z
  .strictObject({
    slug: SlugSchema.max(60).describe('Deel van het webadres, en de naam van dit bestand.'),
    name: line(80).describe('Naam van de gemeente. Bijvoorbeeld: Genk.'),
    publicName: line(120).describe('Naam waaronder inwoners het bestuur kennen: OCMW Genk.'),
    nis: NisCodeSchema.describe('Nummer van de gemeente bij Statbel: vijf cijfers.'),
    nutsCode: z
      .string()
      .regex(/^http:\/\/data\.europa\.eu\/nuts\/code\/BE\d{8}$/, {
        error: refusing(
          'is geen LAU-code. Schrijf ze als webadres. Bijvoorbeeld: http://data.europa.eu/nuts/code/BE25333021.',
        ),
      })
      .describe('Webadres van de gemeente in de Europese lijst van gebieden (LAU).'),
    province: z.enum(provinces).describe('Provincie.'),
    validFrom: IsoDateSchema.optional().describe('Eerste dag van deze gemeente, na een fusie.'),
    validUntil: IsoDateSchema.optional().describe('Laatste dag van deze gemeente, voor een fusie.'),
    postcodes: z.array(PostcodeAreaSchema).min(1).describe('Postcodes met hun plaatsen.'),
    centre: z
      .strictObject({ latitude: LatitudeSchema, longitude: LongitudeSchema })
      .describe('Midden van de gemeente, in graden (WGS 84).'),
    ocmw: PublicBodySchema.describe('Het OCMW: een eigen bestuur naast de gemeente.'),
    authority: PublicBodySchema.describe('De stad of gemeente.'),
    domain: z
      .string()
      .max(253)
      .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/, {
        error: refusing(
          'is geen domeinnaam in kleine letters. Bijvoorbeeld: genk.sociaalhuis.example.',
        ),
      })
      .describe('Domeinnaam van de site, zonder https:// en zonder schuine streep.'),
    formOfAddress: z.enum(formsOfAddress).describe('Spreekt de site de bezoeker aan met u of je?'),
    locales: z
      .array(z.enum(['nl-BE']))
      .min(1)
      .describe('Talen van de site.'),
    theme: ThemeSchema.describe('Uiterlijk van de site.'),
  })
  .refine(
    ({ nis, nutsCode }) => !isNisCode(nis) || !isNutsCode(nutsCode) || nutsCode.endsWith(nis),
    {
      path: ['nutsCode'],
      when: anyway,
      error:
        'De LAU-code eindigt op de NIS-code van de gemeente. Kijk na welke van de twee fout is.',
    },
  )
  .refine(({ validFrom, validUntil }) => !endsBeforeStart(validFrom, validUntil), {
    path: ['validUntil'],
    when: anyway,
    error: 'De laatste dag valt vóór de eerste. Kies een latere dag, of verbeter de eerste.',
  })
  .superRefine(
    ({ ocmw, authority }, context) => {
      if (!isRecord(ocmw) || !isRecord(authority)) return;
      for (const key of ['kbo', 'ovo', 'uri'] as const) {
        if (ocmw[key] === undefined || ocmw[key] !== authority[key]) continue;
        context.addIssue({
          code: 'custom',
          path: ['ocmw', key],
          message: `Het OCMW en de gemeente zijn twee besturen, maar allebei hebben ze ${ocmw[key]}. Verbeter een van de twee.`,
        });
      }
    },
    { when: anyway },
  )
  .superRefine(
    ({ postcodes }, context) => {
      if (!Array.isArray(postcodes)) return;
      const seen = new Set<string>();
      for (const [index, area] of postcodes.entries()) {
        for (const place of Array.isArray(area?.places) ? area.places : []) {
          const key = `${area.postcode} ${place?.name}`;
          if (seen.has(key)) {
            context.addIssue({
              code: 'custom',
              path: ['postcodes', index, 'places'],
              message: `${key} staat er twee keer in. Laat het één keer staan.`,
            });
          }
          seen.add(key);
        }
      }
    },
    { when: anyway },
  );
export type Municipality = z.output<typeof MunicipalitySchema>;
export type MunicipalityInput = z.input<typeof MunicipalitySchema>;

/**
 * Turns the content of a configuration file into a municipality.
 *
 * @param file - name of the file, for the error.
 * @throws {MunicipalityConfigError} naming every field that is wrong and what to write there.
 */
export function parseMunicipality(value: unknown, file = '(zonder bestand)'): Municipality {
  const result = MunicipalitySchema.safeParse(value);
  if (!result.success) throw new MunicipalityConfigError(explainConfigIssues(result.error, file));
  return result.data;
}

function isNisCode(value: unknown): value is string {
  return typeof value === 'string' && /^[1-9]\d{4}$/.test(value);
}

function isNutsCode(value: unknown): value is string {
  return typeof value === 'string' && /BE\d{8}$/.test(value);
}
