import type { Link } from '@sociaal-huis/ui/link.ts';
import type { JsonLdNode } from './json-ld.ts';
import type { PageContext } from './page-context.ts';

/** The way from the start page to a page, which comes last. */
export function buildBreadcrumbList(
  trail: readonly Link[],
  { toUrl }: Pick<PageContext, 'toUrl'>,
): JsonLdNode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: { '@type': 'WebPage', '@id': toUrl(href) },
    })),
  };
}
