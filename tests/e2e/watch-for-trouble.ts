import type { Page } from '@playwright/test';

/** Collects what went wrong: answers that refuse or fail, and what the console calls an error. */
export function watchForTrouble(page: Page): string[] {
  const trouble: string[] = [];
  page.on('response', (response) => {
    const url = response.url();
    if (response.status() >= 400) trouble.push(`${response.status()} ${url}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') {
      trouble.push(`${message.text()} (${message.location().url})`);
    }
  });
  return trouble;
}
