/** One field of a content type or component, as far as rules about entries look at it. */
export interface Attribute {
  type: string;
  component?: string;
  components?: readonly string[];
  repeatable?: boolean;
  multiple?: boolean;
  target?: string;
  /** The boxes to tick of `global::choices`. */
  options?: { choices?: readonly { code: string; label: string }[] };
}

/** The fields of a content type or component, by Strapi's uid; none when there is no such type. */
export type AttributesOf = (uid: string) => Readonly<Record<string, Attribute>>;

/** One of our content types. Strapi also relates each entry to the users who made and changed it. */
export function isOwnType(uid: string | undefined): boolean {
  return uid?.startsWith('api::') ?? false;
}

/** The field by which a person calls an entry of a type. */
export function nameFieldOf(attributes: Readonly<Record<string, unknown>>): string | undefined {
  return ['title', 'name', 'label'].find((field) => field in attributes);
}

/** What a person calls an entry: its title, its name or its reason. */
export function nameOf(entry: Readonly<Record<string, unknown>>): string | undefined {
  return [entry.title, entry.name, entry.label].find(
    (value): value is string => typeof value === 'string' && value.trim() !== '',
  );
}
