import { markdownToBlocks } from './markdown-to-blocks.ts';
import { type Place, SeedError } from './places.ts';
import { type Fields, isFields } from './read-entries.ts';

/** One field of a Strapi schema, as far as the seed looks at it. */
export interface Attribute {
  type: string;
  required?: boolean;
  default?: unknown;
  component?: string;
  components?: readonly string[];
  repeatable?: boolean;
  multiple?: boolean;
  relation?: string;
  target?: string;
  enum?: readonly string[];
  options?: { choices?: readonly { code: string }[] };
}

export type Attributes = Readonly<Record<string, Attribute>>;

/** What the entry needs from outside itself. Each function throws SeedError when it has no answer. */
export interface Surroundings {
  attributesOf(component: string): Attributes;
  /** Strapi's id of the entry with this slug, in the same municipality. */
  documentIdOf(noun: string, slug: string, place: Place): string;
  mediaIdOf(file: string, alternativeText: string | undefined, place: Place): number;
}

/** Fields that Strapi or the seed itself fills in. */
const filledIn = new Set([
  'municipality',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

/** With its zone: without one, the moment would depend on the clock of the machine. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{3})?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * Turns the fields of a seed entry into what Strapi's Document Service takes.
 *
 * @param attributes The schema of the content type or component.
 * @throws SeedError naming the first field that does not fit.
 */
export function buildData(
  fields: Fields,
  attributes: Attributes,
  surroundings: Surroundings,
  place: Place,
): Record<string, unknown> {
  const names = Object.keys(attributes).filter((name) => !filledIn.has(name));
  for (const name of Object.keys(fields)) {
    if (!names.includes(name)) {
      const sentence = `is no field here. Choose from ${names.join(', ')}.`;
      // Between braces, YAML takes what follows a comma for the next field.
      const hint =
        fields[name] === null ? ' Or is it text? Then put the whole text in quotes.' : '';
      throw new SeedError([...place, name], sentence + hint);
    }
  }
  const data: Record<string, unknown> = {};
  for (const name of names) {
    const attribute = attributes[name];
    const value = fields[name];
    if (!attribute) continue;
    if (value !== undefined && value !== null) {
      data[name] = buildValue(value, attribute, surroundings, [...place, name]);
    } else if (attribute.required && attribute.default === undefined) {
      throw new SeedError([...place, name], 'is missing and may not be left out.');
    }
  }
  return data;
}

function buildValue(
  value: unknown,
  attribute: Attribute,
  around: Surroundings,
  place: Place,
): unknown {
  switch (attribute.type) {
    case 'component':
      return attribute.repeatable
        ? requireList(value, place).map((item, index) =>
            buildPart(item, attribute.component, around, numbered(place, index)),
          )
        : buildPart(value, attribute.component, around, place);
    case 'dynamiczone':
      return requireList(value, place).map((item, index) =>
        buildBlock(item, attribute, around, numbered(place, index)),
      );
    case 'relation':
      return buildRelation(value, attribute, around, place);
    case 'media':
      return buildMedia(value, around, place);
    case 'blocks':
      return buildBlocks(requireText(value, place), place);
    case 'json':
    case 'customField':
      return requireList(value, place).map((code) =>
        requireOneOf(code, attribute.options?.choices?.map((choice) => choice.code) ?? [], place),
      );
    case 'enumeration':
      return requireOneOf(value, attribute.enum ?? [], place);
    case 'boolean':
      if (typeof value !== 'boolean') throw new SeedError(place, 'is neither true nor false.');
      return value;
    case 'integer':
    case 'decimal':
      if (typeof value !== 'number')
        throw new SeedError(place, 'is no number. Write it without quotes, with a point.');
      return value;
    case 'date':
      return requireLike(value, /^\d{4}-\d\d-\d\d$/, 'the date as "2026-01-05"', place);
    case 'time':
      return `${requireLike(value, /^([01]\d|2[0-3]):[0-5]\d$/, 'the time as "09:00"', place)}:00.000`;
    case 'datetime':
      return requireLike(value, instant, 'the moment as "2026-01-05T09:00:00+01:00"', place);
    default:
      return requireText(value, place);
  }
}

function buildPart(
  value: unknown,
  component: string | undefined,
  around: Surroundings,
  place: Place,
) {
  if (!isFields(value)) throw new SeedError(place, 'has no fields. Write them as "name: value".');
  return buildData(value, around.attributesOf(component ?? ''), around, place);
}

function buildBlock(value: unknown, attribute: Attribute, around: Surroundings, place: Place) {
  if (!isFields(value)) throw new SeedError(place, 'has no fields. Start with "component:".');
  const { component, ...fields } = value;
  const name = requireOneOf(component, attribute.components ?? [], [...place, 'component']);
  return { __component: name, ...buildData(fields, around.attributesOf(name), around, place) };
}

function buildRelation(value: unknown, attribute: Attribute, around: Surroundings, place: Place) {
  const noun = nounOf(attribute.target);
  const many = attribute.relation?.endsWith('ToMany') ?? false;
  if (!many) return around.documentIdOf(noun, requireText(value, place), place);
  return requireList(value, place).map((slug) =>
    around.documentIdOf(noun, requireText(slug, place), place),
  );
}

function buildMedia(value: unknown, around: Surroundings, place: Place): number {
  if (!isFields(value) || typeof value.file !== 'string') {
    throw new SeedError(
      place,
      'names no file. Write { file: name.pdf, alternativeText: "what it shows" }.',
    );
  }
  const { alternativeText } = value;
  if (alternativeText !== undefined) requireText(alternativeText, [...place, 'alternativeText']);
  return around.mediaIdOf(value.file, alternativeText as string | undefined, place);
}

function buildBlocks(markdown: string, place: Place) {
  try {
    return markdownToBlocks(markdown);
  } catch (error) {
    throw new SeedError(place, (error as Error).message);
  }
}

/** The noun in `api::office.office`. */
export function nounOf(target: string | undefined): string {
  return target?.split('.').at(-1) ?? '';
}

function requireText(value: unknown, place: Place): string {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw new SeedError(place, 'is no text. Put it between quotes, or leave the field out.');
}

function requireLike(value: unknown, pattern: RegExp, example: string, place: Place): string {
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw new SeedError(place, `is ${JSON.stringify(value)}. Write ${example}, between quotes.`);
}

function requireList(value: unknown, place: Place): unknown[] {
  if (Array.isArray(value)) return value;
  throw new SeedError(place, 'is no list. Start each line with "- ".');
}

function requireOneOf(value: unknown, choices: readonly string[], place: Place): string {
  if (typeof value === 'string' && choices.includes(value)) return value;
  throw new SeedError(place, `is ${JSON.stringify(value)}. Choose from ${choices.join(', ')}.`);
}

function numbered(place: Place, index: number): Place {
  return [...place.slice(0, -1), `${place.at(-1)}, number ${index + 1}`];
}
