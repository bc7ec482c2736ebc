import type { z } from 'zod';
import { contentTypes } from '../content-types.ts';
import { getFieldForm } from '../model/form.ts';
import { fieldsNamed } from '../model/zod-shape.ts';

/** What an officer calls what is no field of a form: the kind of a block, and what the media library holds. */
const otherLabels: Readonly<Record<string, string>> = {
  __component: 'Soort blok',
  alternativeText: 'Alternatieve tekst',
  height: 'Hoogte',
  image: 'Afbeelding',
  mime: 'Soort bestand',
  name: 'Naam',
  size: 'Grootte',
  text: 'Tekst',
  url: 'Webadres',
  width: 'Breedte',
};

/** Keys that an officer never sees: identity, and the insides of formatted text. */
const unseen = new Set(['documentId', 'type', 'format', 'level']);

/**
 * Where something is, in the words of the form: `Stappen, nummer 2, Titel`.
 * Stops at a paragraph of formatted text, for what is inside has no name.
 */
export function labelPath(noun: string, path: readonly PropertyKey[]): string {
  const labels: string[] = [];
  let holders: z.ZodType[] = contentTypes
    .filter((type) => type.noun === noun)
    .map(({ schema }) => schema);
  for (const key of path) {
    if (key === 'children') break;
    if (typeof key === 'number') {
      labels.push(`nummer ${key + 1}`);
      continue;
    }
    const name = String(key);
    const fields = holders.flatMap((holder) => fieldsNamed(holder, name));
    const label = fields.map((field) => getFieldForm(field)?.label).find(Boolean);
    if (label !== undefined || !unseen.has(name)) labels.push(label ?? otherLabels[name] ?? name);
    holders = fields;
  }
  return labels.join(', ');
}
