import type { Core } from '@strapi/strapi';
import { requireSecret } from '../src/environment/require-secret.ts';

export default (): Partial<Core.Config.Admin> => ({
  auth: { secret: requireSecret('ADMIN_JWT_SECRET') },
  apiToken: { salt: requireSecret('API_TOKEN_SALT') },
  transfer: { token: { salt: requireSecret('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: requireSecret('ENCRYPTION_KEY') },
  autoOpen: false,
  // No surveys, no advertising for paid editions, no links to pages in English.
  flags: { nps: false, promoteEE: false, docLinks: false },
  ai: { enabled: false },
});
