import type { Core } from '@strapi/strapi';
import type { AdminUser } from '../strapi/admin-user.ts';
import { clientAddress, type Origin, shortenAddress } from '../accounts/client-address.ts';
import { routePathOf } from '../requests/route-path.ts';
import { writeAudit } from './audit-entry.ts';
import { describeRequest } from './describe-request.ts';

interface Context {
  method: string;
  path: string;
  status: number;
  req: Origin;
  request: { body?: { email?: unknown } };
  state: { user?: AdminUser; auth?: { strategy?: { name?: string } } };
}

/**
 * Writes down who signed in or tried to, who changed accounts or rights, and what was refused. It
 * looks from outside at what was answered, so nothing that refuses can forget to tell.
 */
export function recordRequests(strapi: Core.Strapi): void {
  const trustProxy: boolean = strapi.config.get('server.proxy.koa', false);
  strapi.server.use(async (koaContext: unknown, next: () => Promise<unknown>) => {
    await next();
    const context = koaContext as Context;
    const address = shortenAddress(clientAddress(context.req, trustProxy));
    try {
      if (context.method === 'POST' && routePathOf(context.path) === '/admin/login') {
        await recordSignIn(strapi, context, address);
        return;
      }
      const line = describeRequest(context);
      if (line) await writeAudit(strapi, { ...line, user: context.state.user, address });
    } catch (error) {
      // What was done is done, and answered; whoever runs the CMS has to know that the log has a gap.
      strapi.log.error(`The audit log missed ${context.method} ${context.path}: ${String(error)}`);
    }
  });
}

async function recordSignIn(strapi: Core.Strapi, context: Context, address: string): Promise<void> {
  const { status, state, request } = context;
  if (status === 200 && state.user) {
    await writeAudit(strapi, { action: 'sign-in', user: state.user, subject: 'Beheer', address });
    return;
  }
  // The failures that led to it stand in the log; one line per further attempt would fill the disk.
  if (status === 429) return;
  const email = request.body?.email;
  // What was typed may be a password in the wrong box, so only an address that we know is kept.
  const known: AdminUser | undefined =
    typeof email === 'string'
      ? await strapi.service('admin::user').findOneByEmail(email)
      : undefined;
  const subject = `Account ${known?.email ?? 'dat niet bestaat'}`;
  await writeAudit(strapi, { action: 'sign-in-failed', subject, address });
}
