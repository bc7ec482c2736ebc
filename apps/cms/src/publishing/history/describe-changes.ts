import { labelPath } from '@sociaal-huis/schema';
import type { Attribute, AttributesOf } from '../../strapi/attributes.ts';
import { uidOf } from '../../strapi/uid-of.ts';
import type { Fields, Path } from '../entry/walk-entry.ts';
import { describeValue, isEmpty, writtenFields } from './describe-value.ts';

/** One field that differs between two versions, in Dutch. */
export interface Change {
  /** In the words of the form: `Stappen, nummer 2, Titel`. */
  field: string;
  /** What stood there. Empty: nothing. */
  from: string;
  to: string;
}

/** Longest text that is shown whole, in characters; of a longer one, the part that differs. */
const longestWhole = 120;

/** What an officer would say changed between two versions of an entry, field by field. */
export function describeChanges(
  before: Fields,
  after: Fields,
  noun: string,
  attributesOf: AttributesOf,
): Change[] {
  const compareFields = (a: Fields, b: Fields, uid: string, at: Path): Change[] =>
    writtenFields(uid, attributesOf).flatMap(([name, attribute]) =>
      compare(a[name], b[name], attribute, [...at, name]),
    );

  const compare = (a: unknown, b: unknown, attribute: Attribute, path: Path): Change[] => {
    if (isSame(a, b)) return [];
    const isZone = attribute.type === 'dynamiczone';
    if (isZone || attribute.repeatable) {
      return compareLists((a ?? []) as Fields[], (b ?? []) as Fields[], attribute, path);
    }
    if (attribute.type === 'component' && !isEmpty(a) && !isEmpty(b)) {
      return compareFields(a as Fields, b as Fields, attribute.component ?? '', path);
    }
    return tell(a, b, attribute, path);
  };

  /** Items that stayed are left out from both ends, so that one that was put between is one change. */
  const compareLists = (
    a: readonly Fields[],
    b: readonly Fields[],
    attribute: Attribute,
    path: Path,
  ): Change[] => {
    const start = sharedLength(a, b);
    const end = sharedLength(a.slice(start).toReversed(), b.slice(start).toReversed());
    const oldItems = a.slice(start, a.length - end);
    const newItems = b.slice(start, b.length - end);
    const length = Math.max(oldItems.length, newItems.length);
    return Array.from({ length }, (_, index) => index).flatMap((index) => {
      const at = [...path, start + index];
      const [old, now] = [oldItems[index], newItems[index]];
      if (old && now && old.__component === now.__component) {
        const uid = attribute.component ?? String(now.__component);
        return compareFields(old, now, uid, at);
      }
      return tell(old, now, attribute, at);
    });
  };

  const tell = (a: unknown, b: unknown, attribute: Attribute, path: Path): Change[] => {
    const [from, to] = [a, b].map((value) => describeValue(attribute, value, attributesOf)) as [
      string,
      string,
    ];
    const field = labelPath(noun, path);
    if (from !== to) return [{ field, ...shorten(from, to) }];
    // Nothing to read differs: bold, a link's address, another picture of the same name.
    return from === '' ? [] : [{ field, from: 'zelfde woorden', to: 'andere opmaak of link' }];
  };

  return compareFields(before, after, uidOf(noun), []);
}

/** Numbers that Strapi gives anew at each publish say nothing about what people wrote. */
function isSame(a: unknown, b: unknown): boolean {
  if (isEmpty(a) && isEmpty(b)) return true;
  return comparable(a) === comparable(b);
}

function comparable(value: unknown): string {
  return JSON.stringify(value, (key, inside: unknown) => {
    if (key === 'id' || isEmpty(inside)) return undefined;
    if (typeof inside !== 'object' || inside === null || Array.isArray(inside)) return inside;
    // Another entry is the same one under whatever name it has by now; a file carries its own words.
    const { documentId, mime } = inside as Fields;
    if (documentId !== undefined && mime === undefined) return documentId;
    // Databases give the keys in an order of their own.
    const entries = Object.entries(inside as Fields);
    return Object.fromEntries(entries.toSorted(([first], [second]) => (first < second ? -1 : 1)));
  });
}

function sharedLength(a: readonly Fields[], b: readonly Fields[]): number {
  const differs = a.findIndex((item, index) => index >= b.length || !isSame(item, b[index]));
  return differs === -1 ? a.length : differs;
}

/** Long texts without the words that they begin and end with alike. */
function shorten(from: string, to: string): { from: string; to: string } {
  if (Math.max(from.length, to.length) <= longestWhole) return { from, to };
  const [a, b] = [from.split(' '), to.split(' ')];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(a.length, b.length) - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end += 1;
  }
  // A few words before and after tell where it is.
  const cut = (words: string[]) => {
    const first = Math.max(0, start - 3);
    const last = Math.min(words.length, words.length - end + 3);
    const part = words.slice(first, last).join(' ');
    const whole = part.length > longestWhole ? `${part.slice(0, longestWhole)}…` : part;
    return `${first > 0 ? '… ' : ''}${whole}${last < words.length && !whole.endsWith('…') ? ' …' : ''}`;
  };
  return { from: cut(a), to: cut(b) };
}
