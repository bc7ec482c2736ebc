import { readComponent, readContentType, type StrapiAttribute } from './strapi-schemas.ts';

/** A part or block that has to be added to a form before the field in it is there. */
export interface FormStep {
  /** What the form calls the list of parts, or the zone of blocks. */
  label: string;
  /** What the form calls the block; absent for a part, of which a list has one kind. */
  block?: string;
}

/** A field of a form in which somebody chooses instead of writing. */
export interface FormChoice {
  kind: 'relation' | 'media' | 'choices';
  label: string;
  /** From the form down to the field. */
  steps: FormStep[];
  /** Of a relation: the noun of what is chosen. */
  target: string;
  /** Of a file: whether only pictures are taken. */
  isPicture: boolean;
}

/** Every field of a noun's form in which somebody chooses, also in its parts and blocks at any depth. */
export function listFormChoices(noun: string): FormChoice[] {
  return choicesIn(readContentType(noun).attributes, []);
}

/** What the form calls the first field of a noun that takes any text; lists name entries by it. */
export function nameFieldOf(noun: string): { key: string; label: string } {
  const found = Object.entries(readContentType(noun).attributes).find(
    ([key, { type, required }]) => type === 'string' && required && key !== 'slug',
  );
  if (!found) throw new Error(`${noun} has no field for a name.`);
  return { key: found[0], label: labelOf(found[1]) };
}

function choicesIn(
  attributes: Readonly<Record<string, StrapiAttribute>>,
  steps: FormStep[],
): FormChoice[] {
  return Object.values(attributes).flatMap((attribute): FormChoice[] => {
    const { type, component, components = [], target = '', allowedTypes = [] } = attribute;
    const label = labelOf(attribute);
    const kind = type === 'customField' ? 'choices' : type;
    if (kind === 'relation' || kind === 'media' || kind === 'choices') {
      const isPicture = allowedTypes.includes('images');
      return [{ kind, label, steps, target: target.replace(/^.*\./, ''), isPicture }];
    }
    if (component !== undefined) {
      return choicesIn(readComponent(component).attributes, [...steps, { label }]);
    }
    return components.flatMap((uid) => {
      const { info, attributes: inside } = readComponent(uid);
      return choicesIn(inside, [...steps, { label, block: info.displayName }]);
    });
  });
}

function labelOf({ pluginOptions }: StrapiAttribute): string {
  return pluginOptions?.officer?.label ?? '';
}
