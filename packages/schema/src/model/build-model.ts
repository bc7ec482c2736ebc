/** Strapi's description of our nouns and parts, built from where they are written once. */
import { z } from 'zod';
import { contentTypes } from '../content-types.ts';
import {
  type Attribute,
  getFieldForm,
  getNounForm,
  getPartForm,
  getStoredAs,
  type PartForm,
} from './form.ts';
import { acceptsNothing, requireElement, requireShape, unwrap } from './zod-shape.ts';

/** What a file of Strapi holds, by its path below `apps/cms/src`. */
export type Model = ReadonlyMap<string, object>;

/**
 * The content types and components of the CMS.
 *
 * @throws Error when a field has no form, or is of a kind that Strapi has no attribute for.
 */
export function buildModel(): Model {
  const model = new Map<string, object>();
  for (const type of contentTypes) {
    const { noun, plural, label, schema } = type;
    const form = getNounForm(schema);
    if (!form) throw new Error(`The noun "${noun}" has no form.`);
    const { help, columns, sort } = form;
    const attributes = buildAttributes(schema, noun, model);
    model.set(`api/${noun}/content-types/${noun}/schema.json`, {
      kind: 'collectionType',
      collectionName: plural.replaceAll('-', '_'),
      info: {
        singularName: noun,
        pluralName: plural,
        displayName: `${label.charAt(0).toUpperCase()}${label.slice(1)}`,
        description: help,
      },
      options: { draftAndPublish: true },
      pluginOptions: {
        officer: {
          list: columns,
          sort: sort.replace(/^-/, ''),
          ...(sort.startsWith('-') ? { order: 'DESC' } : {}),
        },
      },
      attributes,
    });
  }
  return model;
}

/** Keys that Strapi adds by itself, or that tell blocks apart. */
const ownOfStrapi = new Set(['documentId', '__component']);

/** What every entry has comes last in its form. */
const last = ['municipality', 'sample'];

function buildAttributes(schema: z.ZodType, where: string, model: Map<string, object>) {
  const shape = requireShape(schema, where);
  const names = Object.keys(shape).filter((name) => !ownOfStrapi.has(name));
  const inOrder = [
    ...names.filter((name) => !last.includes(name)),
    ...last.filter((name) => names.includes(name)),
  ];
  return Object.fromEntries(
    inOrder.map((name) => [name, buildAttribute(shape[name]!, `${where}.${name}`, model)]),
  );
}

function buildAttribute(schema: z.ZodType, where: string, model: Map<string, object>): Attribute {
  const form = getFieldForm(schema);
  if (!form) throw new Error(`${where} has no form: write it as field(…, { label, help }).`);
  const { label, help: description, placeholder, to, hiddenWhile, attribute } = form;
  const officer = { label, description, ...(placeholder === undefined ? {} : { placeholder }) };
  const kind = buildKind(schema, where, to, model);
  return {
    ...kind,
    ...buildDuty(schema, kind),
    ...(hiddenWhile
      ? { conditions: { visible: { '!=': [{ var: hiddenWhile.field }, hiddenWhile.is] } } }
      : {}),
    ...attribute,
    pluginOptions: { officer },
  };
}

/** Whether Strapi asks for it, and what it fills in. */
function buildDuty(schema: z.ZodType, { type, repeatable }: Attribute): Attribute {
  const filled = schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined;
  const isGiven = filled === undefined ? {} : { default: filled };
  if (type === 'enumeration' && schema instanceof z.ZodDefault)
    return { required: true, ...isGiven };
  if (type === 'boolean' && schema instanceof z.ZodDefault) return isGiven;
  // A list or a pointer may be empty in a draft; zod asks for it when the entry is published.
  const isAsked = !acceptsNothing(schema) && !repeatable && type !== 'dynamiczone';
  return isAsked ? { required: true } : {};
}

function buildKind(
  schema: z.ZodType,
  where: string,
  to: string | undefined,
  model: Map<string, object>,
): Attribute {
  const stored = findStoredAs(schema);
  const inner = unwrap(schema);
  if (stored) return { ...stored, ...buildLimits(inner, stored) };
  if (inner instanceof z.ZodArray) return buildList(requireElement(inner, where), where, to, model);
  if (inner instanceof z.ZodObject) {
    if (to !== undefined) return buildPointer('oneToOne', to);
    return { type: 'component', component: addPart(schema, where, model), repeatable: false };
  }
  if (inner instanceof z.ZodEnum) return { type: 'enumeration', enum: inner.options };
  if (inner instanceof z.ZodBoolean) return { type: 'boolean' };
  if (inner instanceof z.ZodNumber) {
    const { minValue: min, maxValue: max, format } = inner;
    return { type: format === 'safeint' ? 'integer' : 'decimal', min, max };
  }
  if (inner instanceof z.ZodString) return { type: 'string', ...buildLimits(inner, {}) };
  throw new Error(`${where} is of a kind that Strapi has no attribute for: ${inner.type}.`);
}

function buildList(
  element: z.ZodType,
  where: string,
  to: string | undefined,
  model: Map<string, object>,
): Attribute {
  if (to !== undefined) return buildPointer('oneToMany', to);
  const inner = unwrap(element);
  if (inner instanceof z.ZodDiscriminatedUnion) {
    const blocks = inner.def.options as readonly z.ZodType[];
    return { type: 'dynamiczone', components: blocks.map((one) => addPart(one, where, model)) };
  }
  return { type: 'component', component: addPart(element, where, model), repeatable: true };
}

function buildPointer(relation: 'oneToOne' | 'oneToMany', to: string): Attribute {
  return { type: 'relation', relation, target: `api::${to}.${to}` };
}

/** Adds the component of a part to the model, and gives its name. */
function addPart(schema: z.ZodType, where: string, model: Map<string, object>): string {
  const form = findPartForm(schema);
  if (!form) throw new Error(`${where} holds a part without a form: write it as part(…, schema).`);
  const { uid, table, label, help, icon } = form;
  const path = `components/${uid.replace('.', '/')}.json`;
  if (!model.has(path)) {
    model.set(path, {});
    model.set(path, {
      collectionName: table,
      info: { displayName: label, description: help, icon },
      options: {},
      attributes: buildAttributes(schema, uid, model),
    });
  }
  return uid;
}

/** How long a text may be, where Strapi can ask for that. */
function buildLimits(inner: z.ZodType, { type = 'string' }: Attribute): Attribute {
  if (!(inner instanceof z.ZodString) || (type !== 'string' && type !== 'text')) return {};
  const { minLength, maxLength } = inner;
  return {
    ...(minLength !== null && minLength > 1 ? { minLength } : {}),
    ...(maxLength === null ? {} : { maxLength }),
  };
}

/** What stands beside a schema, or one that it is made of. */
function findStoredAs(schema: z.ZodType): Attribute | undefined {
  return find(schema, getStoredAs);
}

function findPartForm(schema: z.ZodType): PartForm | undefined {
  return find(schema, getPartForm);
}

function find<Form>(
  schema: z.ZodType,
  get: (schema: z.ZodType) => Form | undefined,
): Form | undefined {
  const found = get(schema);
  if (found !== undefined) return found;
  const inner = innerOf(schema);
  return inner === undefined ? undefined : find(inner, get);
}

function innerOf(schema: z.ZodType): z.ZodType | undefined {
  const def = schema.def as unknown as Record<string, z.ZodType | undefined>;
  return def.innerType ?? def.in;
}
