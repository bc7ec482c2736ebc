import { readFileSync } from 'node:fs';

/**
 * The recorded answers of the CMS for one type, exactly as it gave them.
 * @param plural name of the type in the address of the CMS, such as `news-items`
 */
export function readFixtures(plural: string): Record<string, unknown>[] {
  const file = new URL(`../fixtures/cms/${plural}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>[];
}
