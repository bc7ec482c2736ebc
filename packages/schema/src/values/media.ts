import { z } from 'zod';
import { storedAs } from '../model/form.ts';
import { isSafeUrl } from './safe-url.ts';
import { line } from './text.ts';

/** A file from the media library, as the CMS describes it. */
export const MediaSchema = storedAs(
  { type: 'media', multiple: false, allowedTypes: ['files'] },
  z.object({
    /** Where it is: an address, or a path of the CMS (`/uploads/…`). */
    url: z
      .string()
      .max(2000)
      .refine((value) => isSafeUrl(value) || /^\/(?![/\\])\S*$/.test(value), {
        error: 'Laad het bestand opnieuw op: het adres ervan klopt niet.',
      }),
    /** Name of the file, with its extension. */
    name: line(255),
    /** What the picture shows, for whoever does not see it. */
    alternativeText: line(500).optional(),
    /** Media type: `application/pdf`. */
    mime: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/, {
      error: 'Laad het bestand opnieuw op: het soort bestand is niet bekend.',
    }),
    /** Size in kilobytes. */
    size: z.number().min(0),
    /** Width in pixels; pictures only. */
    width: z.int().min(1).optional(),
    /** Height in pixels; pictures only. */
    height: z.int().min(1).optional(),
  }),
);
export type Media = z.output<typeof MediaSchema>;
export type MediaInput = z.input<typeof MediaSchema>;

/** A picture: a file of an image type that says in words what it shows (WCAG 1.1.1). */
export const ImageSchema = storedAs(
  { type: 'media', multiple: false, allowedTypes: ['images'] },
  MediaSchema.refine(({ mime }) => mime.startsWith('image/'), {
    path: ['mime'],
    error: 'Kies een afbeelding: dit bestand is er geen.',
  })
    .refine(({ alternativeText }) => alternativeText !== undefined, {
      path: ['alternativeText'],
      error:
        'Beschrijf de afbeelding in de mediabibliotheek, bij “Alternatieve tekst”, voor wie ze niet kan zien.',
    })
    .refine(({ alternativeText = '', name }) => !isFileName(alternativeText, name), {
      path: ['alternativeText'],
      error:
        'De alternatieve tekst is de naam van een bestand. Schrijf in woorden wat er op de afbeelding staat.',
    }),
);
export type Image = z.output<typeof ImageSchema>;

function isFileName(description: string, name: string): boolean {
  return (
    description.toLowerCase() === name.toLowerCase() ||
    /^\S+\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(description)
  );
}
