import type { Core } from '@strapi/strapi';

interface Context {
  query: unknown;
  forbidden(message: string): void;
}

/** Every parameter with which a REST request can reach something that is not published. */
const draftParameters = new Set(['status', 'publicationFilter', 'hasPublishedVersion']);

/**
 * Whether a parsed query asks for anything but published content, at any depth: Strapi also obeys
 * `populate[offices][status]=draft`. None of our fields has one of these names.
 */
export function asksForDrafts(query: unknown): boolean {
  if (typeof query !== 'object' || query === null) return false;
  return Object.entries(query).some(
    ([key, value]) => (draftParameters.has(key) && value !== 'published') || asksForDrafts(value),
  );
}

/**
 * Refuses drafts over REST to everybody, whatever the token may do: Strapi itself gives drafts to
 * whoever may read the published version. Drafts are for the admin, which has its own API.
 */
export function refuseDrafts(strapi: Core.Strapi): void {
  strapi.server.api('content-api').use(async (context: Context, next: () => Promise<unknown>) => {
    if (asksForDrafts(context.query)) {
      context.forbidden(
        'Drafts are not given over REST. Leave out status, publicationFilter and hasPublishedVersion.',
      );
      return;
    }
    await next();
  });
}
