import { requireSecret } from '../src/environment/require-secret.ts';

/** Read as `strapi.config.get('publisher.token')`; asked for here, so that a start without it stops at once. */
export default () => ({ token: requireSecret('PUBLISHER_TOKEN', 32) });
