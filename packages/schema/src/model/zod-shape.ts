import { z } from 'zod';

/** What stands behind optional, default, and transforms: the schema that the CMS's value meets first. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly
  ) {
    return unwrap(schema.def.innerType as z.ZodType);
  }
  if (schema instanceof z.ZodPipe) {
    const { in: first, out: second } = schema.def as unknown as { in: z.ZodType; out: z.ZodType };
    return unwrap(first instanceof z.ZodTransform ? second : first);
  }
  if (schema instanceof z.ZodLazy) return unwrap(schema.def.getter() as z.ZodType);
  return schema;
}

/** The keys of an object schema with their schemas. */
export function requireShape(schema: z.ZodType, where: string): Record<string, z.ZodType> {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodObject)) throw new Error(`${where} is not an object in zod.`);
  return inner.shape as Record<string, z.ZodType>;
}

/** The schema of an array's items. */
export function requireElement(schema: z.ZodType, where: string): z.ZodType {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodArray)) throw new Error(`${where} is not an array in zod.`);
  return inner.def.element as z.ZodType;
}

/** Whether the key may be left out. */
export function acceptsNothing(schema: z.ZodType): boolean {
  return schema.safeParse(undefined).success;
}

/** The fields of this name in an object, in the items of a list, or in each kind of a union. */
export function fieldsNamed(schema: z.ZodType, name: string): z.ZodType[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return fieldsNamed(inner.element as z.ZodType, name);
  if (inner instanceof z.ZodDiscriminatedUnion) {
    return (inner.options as z.ZodType[]).flatMap((option) => fieldsNamed(option, name));
  }
  if (!(inner instanceof z.ZodObject)) return [];
  const field = inner.shape[name] as z.ZodType | undefined;
  return field === undefined ? [] : [field];
}
