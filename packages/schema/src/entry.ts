import { z } from 'zod';
import { field } from './model/form.ts';
import { DocumentIdSchema } from './values/reference.ts';
import { SlugSchema } from './values/slug.ts';

/** What every entry of the CMS has. */
export const entry = {
  /** Identity in the CMS. */
  documentId: DocumentIdSchema,
  /** Slug of the municipality on whose site it stands. */
  municipality: field(SlugSchema.max(60), {
    label: 'Gemeente',
    help: 'Op de site van welke gemeente staat dit? Werkt u voor één gemeente, dan is dit al voor u ingevuld.',
    // A search in a list of one municipality would find all of it; the server offers the names.
    attribute: { searchable: false, minLength: undefined },
  }),
  /** Whether it holds facts that were made up to try the product with. The site says so. */
  sample: field(z.boolean().default(false), {
    label: 'Voorbeeldgegevens',
    help: 'Zet dit aan als hier verzonnen gegevens in staan, zoals een openingsuur om uit te proberen. De site zegt dat dan aan de bezoeker. Zet het uit zodra alles klopt.',
  }),
};
