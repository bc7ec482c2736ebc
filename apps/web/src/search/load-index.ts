/** Fetches the index of a subsite, in the browser. The only thing the search ever asks a server for. */
import { SearchIndex, type IndexFile } from './search.ts';

let loading: Promise<SearchIndex> | undefined;

/**
 * The index of this page's subsite. Fetched at the first call; later calls share the answer.
 *
 * @throws Error when the file cannot be had; a later call tries again.
 */
export function loadIndex(href: string): Promise<SearchIndex> {
  loading ??= fetchIndex(href).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchIndex(href: string): Promise<SearchIndex> {
  const response = await fetch(href);
  if (!response.ok) {
    throw new Error(`The search index ${href} answered ${response.status}. Build the site anew.`);
  }
  return new SearchIndex((await response.json()) as IndexFile);
}
