import type { Core } from '@strapi/strapi';

export default (): Core.Config.Api => ({
  rest: {
    prefix: '/api',
    defaultLimit: 100,
    // Without a limit of its own, Strapi gives any page size that is asked for.
    maxLimit: 1000,
    withCount: true,
    strictParams: true,
  },
  documents: { strictParams: true },
});
