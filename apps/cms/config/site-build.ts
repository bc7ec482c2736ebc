import { requireSecret } from '../src/environment/require-secret.ts';

/** Read as `strapi.config.get('site-build.token')`; asked for here, so that a start without it stops at once. */
export default () => ({ token: requireSecret('CMS_TOKEN', 32) });
