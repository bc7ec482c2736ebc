import type { Core } from '@strapi/strapi';
import { requireSecret } from '../src/environment/require-secret.ts';

/** Read as `strapi.config.get('preview')`. Without an address of the preview server nobody is offered one. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  url: env('PREVIEW_URL', '').replace(/\/+$/, ''),
  secret: requireSecret('PREVIEW_SECRET', 32),
});
