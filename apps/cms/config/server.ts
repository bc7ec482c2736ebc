import type { Core } from '@strapi/strapi';
import { requireSecret } from '../src/environment/require-secret.ts';

type Params = Core.Config.Shared.ConfigParams;

export default ({ env }: Params): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  // The address people type; only links in e-mails and the admin's cookies depend on it.
  url: env('PUBLIC_URL', ''),
  app: { keys: requireSecret('APP_KEYS').split(',') },
  dirs: { public: env('PUBLIC_DIR', 'public') },
  // Node closes a silent connection after five seconds, at the very moment perhaps at which a publisher
  // or a proxy sends its next question over it, which is then lost. Whoever asks closes it first now.
  http: { serverOptions: { keepAliveTimeout: 65_000 } },
  // Behind a proxy, and only there, the visitor's address is in X-Forwarded-For.
  proxy: { koa: env.bool('TRUST_PROXY', false) },
  cron: { enabled: false },
  transfer: { remote: { enabled: false } },
  // The notifier asks the npm registry for news at each start.
  logger: { updates: { enabled: false } },
});
