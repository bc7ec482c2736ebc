/** What the CMS needs of a field, a part and a noun beyond their zod schema, written beside it. */
import { z } from 'zod';

/** A field in the form of the CMS. */
export interface FieldForm {
  /** What an officer calls it, above the input. */
  label: string;
  /** What to write there, below it: a sentence, with an example where one types. */
  help: string;
  /** What stands in the empty input. */
  placeholder?: string;
  /** Noun of the entries that it points at. */
  to?: string;
  /** It is shown only while that field has another value. */
  hiddenWhile?: { field: string; is: string };
  /** What Strapi's attribute has besides what follows from the schema. */
  attribute?: Attribute;
}

/** Strapi's description of a field. */
export type Attribute = Readonly<Record<string, unknown>>;

/** What several fields have in common: a component of Strapi. */
export interface PartForm {
  /** Strapi's name: `part.cost`. */
  uid: string;
  /** Table of the database. */
  table: string;
  /** What an officer calls one of them. */
  label: string;
  /** What it is, in a sentence. */
  help: string;
  /** One of the icons of Strapi's design system. */
  icon: string;
}

/** A noun in the CMS. */
export interface NounForm {
  /** What it is, in a sentence, above its form. */
  help: string;
  /** Fields that are columns of its list, the name first. */
  columns: readonly string[];
  /** The column by which the list is sorted; `-` before it: the last one first. */
  sort: string;
}

const fieldForms = z.registry<FieldForm>();
const partForms = z.registry<PartForm>();
const nounForms = z.registry<NounForm>();
const storedForms = z.registry<{ attribute: Attribute }>();

/** A field with its form. The schema stays as it is elsewhere: the same one may stand in several fields. */
export function field<Schema extends z.ZodType>(schema: Schema, form: FieldForm): Schema {
  const own = schema.clone() as Schema;
  fieldForms.add(own, form);
  return own;
}

/** The schema of a part, with what it is in the CMS. */
export function part<Schema extends z.ZodType>(form: PartForm, schema: Schema): Schema {
  partForms.add(schema, form);
  return schema;
}

/** The schema of a noun, with what it is in the CMS. */
export function noun<Schema extends z.ZodType>(form: NounForm, schema: Schema): Schema {
  nounForms.add(schema, form);
  return schema;
}

/** A kind of value, with the attribute in which Strapi stores it where that is no plain one. */
export function storedAs<Schema extends z.ZodType>(attribute: Attribute, schema: Schema): Schema {
  storedForms.add(schema, { attribute });
  return schema;
}

export function getFieldForm(schema: z.ZodType): FieldForm | undefined {
  return fieldForms.get(schema);
}

export function getPartForm(schema: z.ZodType): PartForm | undefined {
  return partForms.get(schema);
}

export function getNounForm(schema: z.ZodType): NounForm | undefined {
  return nounForms.get(schema);
}

export function getStoredAs(schema: z.ZodType): Attribute | undefined {
  return storedForms.get(schema)?.attribute;
}
