import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { buildMailSettings } from '../src/accounts/mail/mail-settings.ts';

type Params = Core.Config.Shared.ConfigParams;

export default ({ env }: Params) => {
  // The local upload provider refuses to start without this folder, before any code of ours runs.
  // Compiled, this file stands in apps/cms/dist/config.
  mkdirSync(resolve(__dirname, '../..', env('PUBLIC_DIR', 'public'), 'uploads'), {
    recursive: true,
  });

  return {
    upload: {
      config: {
        sizeLimit: 25 * 1024 ** 2,
        // Two sizes are enough: the site asks for its images by width.
        breakpoints: { large: 1200, small: 600 },
        security: {
          // What a page shows or offers to download. No SVG and no HTML: both can carry scripts. Of
          // pictures, src/media/guard-pictures.ts opens the same kinds.
          allowedTypes: [
            'application/pdf',
            'image/jpeg',
            'image/png',
            'image/webp',
            'image/avif',
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
            'application/vnd.oasis.opendocument.text',
          ],
        },
      },
    },
    email: { config: buildMailSettings(env('SMTP_URL', ''), env('MAIL_FROM', '')) },
    // Both belong to paid editions; here they would only add pages that sell them.
    'content-releases': { enabled: false },
    'review-workflows': { enabled: false },
  };
};
