import { contentTypes } from '@sociaal-huis/schema';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  listComponents,
  listContentTypes,
  readComponent,
  readContentType,
  type StrapiAttribute,
  type StrapiSchema,
} from '../helpers/strapi-schemas.ts';
import {
  acceptsNothing,
  requireElement,
  requireShape,
  unwrap,
} from '../../packages/schema/src/model/zod-shape.ts';

/** Keys that Strapi adds by itself, or that tell blocks apart. */
const addedByStrapi = new Set(['documentId', '__component', 'id']);

test('every content type has a schema, and every schema a content type', () => {
  expect(listContentTypes().toSorted()).toEqual(contentTypes.map(({ noun }) => noun).toSorted());
});

describe.each(contentTypes.map((type) => ({ ...type })))('$noun', ({ noun, plural, schema }) => {
  const strapi = readContentType(noun);

  test('carries the same names in Strapi', () => {
    expect(strapi.info.singularName).toBe(noun);
    expect(strapi.info.pluralName).toBe(plural);
    expect(strapi.options?.draftAndPublish).toBe(true);
  });

  test('has the same keys, kinds and duties in Strapi and in zod', () => {
    expect(differences(strapi, schema, noun)).toEqual([]);
  });

  test('tells the officer in Dutch what each field is for', () => {
    expect(fieldsWithoutHelp(strapi, noun)).toEqual([]);
  });
});

test('every component tells the officer in Dutch what each field is for', () => {
  expect(listComponents().flatMap((uid) => fieldsWithoutHelp(readComponent(uid), uid))).toEqual([]);
});

test('every component is used by a content type or by another component', () => {
  const used = new Set<string>();
  const visit = ({ attributes }: StrapiSchema): void => {
    for (const { component, components = [] } of Object.values(attributes)) {
      for (const uid of [...components, ...(component === undefined ? [] : [component])]) {
        if (used.has(uid)) continue;
        used.add(uid);
        visit(readComponent(uid));
      }
    }
  };
  listContentTypes().map(readContentType).forEach(visit);
  expect(listComponents().filter((uid) => !used.has(uid))).toEqual([]);
});

function fieldsWithoutHelp({ attributes }: StrapiSchema, where: string): string[] {
  return Object.entries(attributes)
    .filter(([, { pluginOptions }]) => {
      const { label = '', description = '' } = pluginOptions?.officer ?? {};
      return label.trim() === '' || description.trim() === '';
    })
    .map(([name]) => `${where}.${name}`);
}

/** Everything in which a Strapi type and a zod object disagree, as sentences. */
function differences(strapi: StrapiSchema, schema: z.ZodType, where: string): string[] {
  const shape = requireShape(schema, where);
  const unknownToStrapi = Object.keys(shape)
    .filter((key) => !addedByStrapi.has(key) && !(key in strapi.attributes))
    .map((key) => `${where}.${key} is in zod but not in Strapi`);
  const perAttribute = Object.entries(strapi.attributes).flatMap(([key, attribute]) => {
    const zodKey = shape[key];
    if (zodKey === undefined) return [`${where}.${key} is in Strapi but not in zod`];
    return [
      ...dutyDifference(attribute, zodKey, `${where}.${key}`),
      ...kindDifference(attribute, zodKey, `${where}.${key}`),
    ];
  });
  return [...unknownToStrapi, ...perAttribute];
}

function dutyDifference(attribute: StrapiAttribute, schema: z.ZodType, where: string): string[] {
  const counted = attribute.repeatable === true;
  const askedByStrapi = attribute.required === true || (counted && (attribute.min ?? 0) > 0);
  const filledByStrapi = attribute.default !== undefined;
  const askedByZod = !acceptsNothing(schema);
  // Strapi cannot make a relation required; zod does, when the entry is published and when it is built.
  if (attribute.type === 'relation' || filledByStrapi) return [];
  if (attribute.repeatable === true) {
    const empty = schema.safeParse([]).success;
    return askedByStrapi === empty
      ? [`${where}: Strapi and zod disagree whether it may be empty`]
      : [];
  }
  return askedByStrapi === askedByZod
    ? []
    : [`${where} is ${askedByStrapi ? 'required' : 'optional'} in Strapi, not so in zod`];
}

function kindDifference(attribute: StrapiAttribute, schema: z.ZodType, where: string): string[] {
  const inner = unwrap(schema);
  switch (attribute.type) {
    case 'component': {
      const component = readComponent(attribute.component ?? '');
      const item = attribute.repeatable ? requireElement(schema, where) : schema;
      return differences(component, item, where);
    }
    case 'dynamiczone':
      return blockDifferences(attribute.components ?? [], requireElement(schema, where), where);
    case 'enumeration':
      return sameList(attribute.enum ?? [], enumOf(inner), where);
    case 'customField':
      return sameList(
        (attribute.options?.choices ?? []).map(({ code }) => code),
        enumOf(unwrap(requireElement(schema, where))),
        where,
      );
    case 'relation':
      return inner instanceof z.ZodArray === (attribute.relation ?? '').endsWith('Many')
        ? []
        : [`${where}: Strapi and zod disagree whether it is one entry or many`];
    case 'string':
    case 'text':
    case 'email':
      return lengthDifference(attribute, inner, where);
    default:
      return inner.type === kinds[attribute.type]
        ? []
        : [`${where} is ${attribute.type} in Strapi and ${inner.type} in zod`];
  }
}

/** What zod calls a value that Strapi gives for a type of attribute. */
const kinds: Record<string, z.ZodType['type']> = {
  boolean: 'boolean',
  integer: 'number',
  decimal: 'number',
  date: 'string',
  datetime: 'string',
  time: 'string',
  blocks: 'array',
  media: 'object',
};

function lengthDifference(attribute: StrapiAttribute, inner: z.ZodType, where: string): string[] {
  if (!(inner instanceof z.ZodString || inner instanceof z.ZodStringFormat)) {
    return [`${where} is ${attribute.type} in Strapi and ${inner.type} in zod`];
  }
  const longest = inner.maxLength;
  return attribute.maxLength === undefined || attribute.maxLength === longest
    ? []
    : [`${where} has at most ${attribute.maxLength} characters in Strapi and ${longest} in zod`];
}

function blockDifferences(uids: string[], union: z.ZodType, where: string): string[] {
  const inner = unwrap(union);
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return [`${where} is no list of blocks in zod`];
  const blocks = new Map(
    (inner.def.options as z.ZodType[]).map((option) => {
      const tag = unwrap(requireShape(option, where).__component as z.ZodType);
      return [[...(tag as z.ZodLiteral).values].join(), option] as const;
    }),
  );
  return [
    ...sameList(uids, [...blocks.keys()], where),
    ...[...blocks].flatMap(([uid, block]) => differences(readComponent(uid), block, uid)),
  ];
}

function enumOf(schema: z.ZodType): string[] {
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}

function sameList(strapi: string[], zod: string[], where: string): string[] {
  const left = strapi.toSorted().join(', ');
  const right = zod.toSorted().join(', ');
  return left === right ? [] : [`${where} allows ${left} in Strapi and ${right} in zod`];
}
