import { labelPath } from '@sociaal-huis/schema';
import { type Attribute, type AttributesOf, nameOf } from '../../strapi/attributes.ts';
import { uidOf } from '../../strapi/uid-of.ts';
import type { Fields, Path } from '../entry/walk-entry.ts';
import { writtenFields } from './describe-value.ts';

/** What still exists of what a version points at. */
export interface Remains {
  /** Whether the entry is there, in this municipality. */
  hasEntry(target: string, documentId: string): boolean;
  hasFile(id: number): boolean;
}

/** A version as a draft to write, and what could not come back. */
export interface RestoredDraft {
  data: Record<string, unknown>;
  /** In Dutch, each with its field: `Foto: “kantoor.png”`. */
  missing: string[];
}

/**
 * Makes a draft out of a version that was published. Web addresses are left as they are now, so that
 * links keep working; fields that the version did not know are left alone.
 */
export function buildRestoredDraft(
  snapshot: Fields,
  noun: string,
  attributesOf: AttributesOf,
  remains: Remains,
): RestoredDraft {
  const missing: string[] = [];

  const restoreFields = (fields: Fields, uid: string, at: Path): Record<string, unknown> =>
    Object.fromEntries(
      writtenFields(uid, attributesOf)
        .filter(([name]) => name in fields && !(at.length === 0 && name === 'slug'))
        .map(([name, attribute]) => [name, restore(fields[name], attribute, [...at, name])]),
    );

  const restore = (value: unknown, attribute: Attribute, path: Path): unknown => {
    const { type, component } = attribute;
    if (type === 'relation') return { set: keepExisting(value, attribute, path) };
    if (type === 'media') {
      const files = keepExisting(value, attribute, path);
      return attribute.multiple ? files : (files[0] ?? null);
    }
    if (type !== 'component' && type !== 'dynamiczone') return value ?? null;
    if (Array.isArray(value)) {
      return value.map((item: Fields, index) => {
        const inside = restoreFields(item, component ?? String(item.__component), [...path, index]);
        return type === 'dynamiczone' ? { ...inside, __component: item.__component } : inside;
      });
    }
    return value ? restoreFields(value as Fields, component ?? '', path) : null;
  };

  const keepExisting = (value: unknown, { type, target }: Attribute, path: Path): unknown[] => {
    const items = (Array.isArray(value) ? value : [value]).filter(Boolean) as Fields[];
    return items.flatMap((item) => {
      const exists =
        type === 'media'
          ? remains.hasFile(Number(item.id))
          : remains.hasEntry(target ?? '', String(item.documentId));
      if (exists) return [type === 'media' ? item.id : { documentId: item.documentId }];
      missing.push(`${labelPath(noun, path)}: “${nameOf(item) ?? 'zonder naam'}”`);
      return [];
    });
  };

  return { data: restoreFields(snapshot, uidOf(noun), []), missing };
}
