/**
 * Content holds addresses as the CMS or an officer wrote them: a file as `/uploads/plan.pdf`, a page
 * as `/contact/`. Inside a subsite both live elsewhere. Pure.
 */
import { mediaPath, resolveLink, type AddressPlan } from './paths.ts';

/**
 * A copy of a piece of content in which every such address is one of this subsite. It walks the whole
 * value by the two rules below, so that a field added later cannot be forgotten.
 *
 * - `url` beside `mime` is a file: it becomes the site's own copy of it.
 * - any other text under `url` or a key that ends in `Url` is a link: `/…` is a page of the subsite.
 */
export function withLocalAddresses<Value>(
  municipality: { readonly slug: string },
  value: Value,
  plan?: AddressPlan,
): Value {
  return copy(value) as Value;

  function copy(part: unknown): unknown {
    if (Array.isArray(part)) return part.map(copy);
    if (typeof part !== 'object' || part === null) return part;
    const record = part as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(record).map(([key, child]) => [key, copyField(record, key, child)]),
    );
  }

  function copyField(record: Record<string, unknown>, key: string, child: unknown): unknown {
    if (typeof child !== 'string' || !/^url$|Url$/.test(key)) return copy(child);
    return key === 'url' && 'mime' in record
      ? mediaPath(municipality, { url: child }, plan)
      : resolveLink(municipality, child, plan);
  }
}
