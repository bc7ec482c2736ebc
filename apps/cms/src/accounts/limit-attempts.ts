import type { Core } from '@strapi/strapi';
import { addAttemptType, Attempts } from './attempts.ts';
import { clientAddress, type Origin } from './client-address.ts';
import { routePathOf } from '../requests/route-path.ts';

interface Context {
  method: string;
  path: string;
  status: number;
  body: unknown;
  req: Origin;
  set(header: string, value: string): void;
}

const minute = 60_000;

/** Ways in at which one can guess, for which only what fails counts: a town hall has one address. */
const guessing = new Set([
  '/admin/login',
  '/admin/register',
  '/admin/register-admin',
  '/admin/reset-password',
]);

/** Answers always alike, and sends mail: there every request counts. */
const mailing = '/admin/forgot-password';

/**
 * Slows down whoever tries passwords or codes from one address, over all accounts together: 20 that
 * fail in a quarter of an hour, and 10 mails an hour. Strapi's own limit is by account, so that a
 * list of accounts would get round it. Behind a proxy TRUST_PROXY has to be set, or everybody
 * shares the proxy's address.
 */
export function limitAttempts(strapi: Core.Strapi): void {
  const trustProxy: boolean = strapi.config.get('server.proxy.koa', false);
  addAttemptType(strapi);
  const guesses = new Attempts(strapi, { kind: 'guess', attempts: 20, within: 15 * minute });
  const mails = new Attempts(strapi, { kind: 'mail', attempts: 10, within: 60 * minute });

  strapi.server.use(async (koaContext: unknown, next: () => Promise<unknown>) => {
    const context = koaContext as Context;
    const path = routePathOf(context.path);
    const attempts = guessing.has(path) ? guesses : path === mailing ? mails : undefined;
    if (context.method !== 'POST' || !attempts) return next();
    const who = clientAddress(context.req, trustProxy);
    const { wait, giveBack } = await attempts.take(who, new Date());
    if (wait > 0) return refuse(context, wait);
    await next();
    if (attempts === guesses && context.status < 400) await giveBack();
  });
}

function refuse(context: Context, wait: number): void {
  context.status = 429;
  context.set('Retry-After', String(Math.ceil(wait / 1000)));
  const message = `Te veel pogingen. Probeer het opnieuw over ${Math.ceil(wait / minute)} minuten.`;
  context.body = {
    data: null,
    error: { status: 429, name: 'RateLimitError', message, details: {} },
  };
}
