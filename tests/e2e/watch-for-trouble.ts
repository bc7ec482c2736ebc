import type { Page } from '@playwright/test';

/**
 * What a closed window no longer wants, Strapi stops loading; its query library writes that to the
 * console, where nobody is told of anything and nothing went wrong.
 */
const stoppedByItself = 'AbortError: signal is aborted without reason';

/** Collects what went wrong: answers that refuse or fail, and what the console calls an error. */
export function watchForTrouble(page: Page): string[] {
  const trouble: string[] = [];
  page.on('response', (response) => {
    const url = response.url();
    if (response.status() >= 400) trouble.push(`${response.status()} ${url}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith(stoppedByItself)) {
      trouble.push(`${message.text()} (${message.location().url})`);
    }
  });
  return trouble;
}
