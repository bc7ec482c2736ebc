import type { Core } from '@strapi/strapi';
import { notFound } from '../strapi/errors.ts';

interface Context {
  req: { headers: Record<string, string | string[] | undefined> };
}

/**
 * Closes the REST API to whatever comes through the proxy, with the answer of an address that does not
 * exist. The build, the publisher and the preview server ask on the machine itself; only the proxy
 * writes X-Forwarded-Host, over whatever a browser says of itself. nginx lets no such address through
 * either: this holds where its settings are another's.
 *
 * It stands on the router of the API and reads no address, so that no spelling goes round it. Call it in
 * `register()` before routes are added: the router goes through what it has in order.
 */
export function closeApiToOutside(strapi: Core.Strapi): void {
  const trustProxy: boolean = strapi.config.get('server.proxy.koa', false);
  if (!trustProxy) return;
  strapi.server.api('content-api').use(((context: Context, next: () => Promise<unknown>) => {
    if (context.req.headers['x-forwarded-host'] !== undefined) throw notFound();
    return next();
  }) as never);
}
