import type { Page } from '@playwright/test';
import { sentinel } from '../security/xss/corpus.ts';
import { findDangers } from '../security/xss/find-dangers.ts';

/** Fills with the address of the page each time that it runs something of the corpus. */
export async function watchForScripts(page: Page): Promise<string[]> {
  const hits: string[] = [];
  await page.context().exposeBinding(sentinel, (source) => void hits.push(source.page.url()));
  page.on('dialog', async (dialog) => {
    hits.push(`${page.url()} asks “${dialog.message()}”`);
    await dialog.dismiss();
  });
  return hits;
}

/** What `findDangers` finds in the page as the browser made it, after all scripts of ours. */
export function findDangersIn(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(${findDangers.toString()})(document)`);
}
