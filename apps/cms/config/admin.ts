import type { Core } from '@strapi/strapi';
import { requireSecret } from '../src/environment/require-secret.ts';
import { resetPasswordMail } from '../src/accounts/mail/reset-password.ts';
import { buildPaneAddress } from '../src/preview/preview-address.ts';

export default ({ env }: Core.Config.Shared.ConfigParams): Partial<Core.Config.Admin> => ({
  auth: { secret: requireSecret('ADMIN_JWT_SECRET') },
  apiToken: { salt: requireSecret('API_TOKEN_SALT') },
  transfer: { token: { salt: requireSecret('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: requireSecret('ENCRYPTION_KEY') },
  // Strapi types it as a text, and takes a subject with two bodies.
  forgotPassword: { emailTemplate: resetPasswordMail as unknown as string },
  autoOpen: false,
  // No surveys, no advertising for paid editions, no links to pages in English.
  flags: { nps: false, promoteEE: false, docLinks: false },
  ai: { enabled: false },
  preview: {
    enabled: env('PREVIEW_URL', '') !== '',
    config: {
      allowedOrigins: [originOf(env('PREVIEW_URL', ''))],
      // Strapi gives the handler no instance; it asks for an address long after it has made one.
      handler: (uid, wanted) => buildPaneAddress(strapi, uid, wanted),
    },
  },
});

/** The admin may show this one origin in a frame. */
function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : "'self'";
}
