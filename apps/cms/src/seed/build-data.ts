import { markdownToBlocks } from './markdown-to-blocks.ts';
import { type SeedPath, SeedError } from './seed-error.ts';
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
  documentIdOf(noun: string, slug: string, at: SeedPath): string;
  mediaIdOf(file: string, alternativeText: string | undefined, at: SeedPath): number;
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
  at: SeedPath,
): Record<string, unknown> {
  const names = Object.keys(attributes).filter((name) => !filledIn.has(name));
  for (const name of Object.keys(fields)) {
    if (!names.includes(name)) {
      const sentence = `is no field here. Choose from ${names.join(', ')}.`;
      // Between braces, YAML takes what follows a comma for the next field.
      const hint =
        fields[name] === null ? ' Or is it text? Then put the whole text in quotes.' : '';
      throw new SeedError([...at, name], sentence + hint);
    }
  }
  const data: Record<string, unknown> = {};
  for (const name of names) {
    const attribute = attributes[name];
    const value = fields[name];
    if (!attribute) continue;
    if (value !== undefined && value !== null) {
      data[name] = buildValue(value, attribute, surroundings, [...at, name]);
    } else if (attribute.required && attribute.default === undefined) {
      throw new SeedError([...at, name], 'is missing and may not be left out.');
    }
  }
  return data;
}

function buildValue(
  value: unknown,
  attribute: Attribute,
  around: Surroundings,
  at: SeedPath,
): unknown {
  switch (attribute.type) {
    case 'component':
      return attribute.repeatable
        ? requireList(value, at).map((item, index) =>
            buildPart(item, attribute.component, around, numbered(at, index)),
          )
        : buildPart(value, attribute.component, around, at);
    case 'dynamiczone':
      return requireList(value, at).map((item, index) =>
        buildBlock(item, attribute, around, numbered(at, index)),
      );
    case 'relation':
      return buildRelation(value, attribute, around, at);
    case 'media':
      return buildMedia(value, around, at);
    case 'blocks':
      return buildBlocks(requireText(value, at), at);
    case 'json':
    case 'customField':
      return requireList(value, at).map((code) =>
        requireOneOf(code, attribute.options?.choices?.map((choice) => choice.code) ?? [], at),
      );
    case 'enumeration':
      return requireOneOf(value, attribute.enum ?? [], at);
    case 'boolean':
      if (typeof value !== 'boolean') throw new SeedError(at, 'is neither true nor false.');
      return value;
    case 'integer':
    case 'decimal':
      if (typeof value !== 'number')
        throw new SeedError(at, 'is no number. Write it without quotes, with a point.');
      return value;
    case 'date':
      return requireLike(value, /^\d{4}-\d\d-\d\d$/, 'the date as "2026-01-05"', at);
    case 'time':
      return `${requireLike(value, /^([01]\d|2[0-3]):[0-5]\d$/, 'the time as "09:00"', at)}:00.000`;
    case 'datetime':
      return requireLike(value, instant, 'the moment as "2026-01-05T09:00:00+01:00"', at);
    default:
      return requireText(value, at);
  }
}

function buildPart(
  value: unknown,
  component: string | undefined,
  around: Surroundings,
  at: SeedPath,
) {
  if (!isFields(value)) throw new SeedError(at, 'has no fields. Write them as "name: value".');
  return buildData(value, around.attributesOf(component ?? ''), around, at);
}

function buildBlock(value: unknown, attribute: Attribute, around: Surroundings, at: SeedPath) {
  if (!isFields(value)) throw new SeedError(at, 'has no fields. Start with "component:".');
  const { component, ...fields } = value;
  const name = requireOneOf(component, attribute.components ?? [], [...at, 'component']);
  return { __component: name, ...buildData(fields, around.attributesOf(name), around, at) };
}

function buildRelation(value: unknown, attribute: Attribute, around: Surroundings, at: SeedPath) {
  const noun = nounOf(attribute.target);
  const many = attribute.relation?.endsWith('ToMany') ?? false;
  if (!many) return around.documentIdOf(noun, requireText(value, at), at);
  return requireList(value, at).map((slug) => around.documentIdOf(noun, requireText(slug, at), at));
}

function buildMedia(value: unknown, around: Surroundings, at: SeedPath): number {
  if (!isFields(value) || typeof value.file !== 'string') {
    throw new SeedError(
      at,
      'names no file. Write { file: name.pdf, alternativeText: "what it shows" }.',
    );
  }
  const { alternativeText } = value;
  if (alternativeText !== undefined) requireText(alternativeText, [...at, 'alternativeText']);
  return around.mediaIdOf(value.file, alternativeText as string | undefined, at);
}

function buildBlocks(markdown: string, at: SeedPath) {
  try {
    return markdownToBlocks(markdown);
  } catch (error) {
    throw new SeedError(at, (error as Error).message);
  }
}

/** The noun in `api::office.office`. */
export function nounOf(target: string | undefined): string {
  return target?.split('.').at(-1) ?? '';
}

function requireText(value: unknown, at: SeedPath): string {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw new SeedError(at, 'is no text. Put it between quotes, or leave the field out.');
}

function requireLike(value: unknown, pattern: RegExp, example: string, at: SeedPath): string {
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw new SeedError(at, `is ${JSON.stringify(value)}. Write ${example}, between quotes.`);
}

function requireList(value: unknown, at: SeedPath): unknown[] {
  if (Array.isArray(value)) return value;
  throw new SeedError(at, 'is no list. Start each line with "- ".');
}

function requireOneOf(value: unknown, choices: readonly string[], at: SeedPath): string {
  if (typeof value === 'string' && choices.includes(value)) return value;
  throw new SeedError(at, `is ${JSON.stringify(value)}. Choose from ${choices.join(', ')}.`);
}

function numbered(at: SeedPath, index: number): SeedPath {
  return [...at.slice(0, -1), `${at.at(-1)}, number ${index + 1}`];
}
