import type { Core } from '@strapi/strapi';

const mebibyte = 1024 ** 2;

export default (): Core.Config.Middlewares => [
  'strapi::logger',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          // Strings and not lists: Strapi fills up a list, place by place, from its own defaults,
          // and those also let the admin talk to any https address and to strapi.io.
          'connect-src': "'self'",
          'img-src': "'self' data: blob:",
          'media-src': "'self' data: blob:",
          'style-src': "'self' 'unsafe-inline'",
          'font-src': ["'self'", 'data:'],
          'frame-src': ["'self'"],
          'object-src': ["'none'"],
          'base-uri': ["'self'"],
          'form-action': ["'self'"],
          upgradeInsecureRequests: null,
        },
      },
      referrerPolicy: { policy: 'same-origin' },
    },
  },
  // The site is built from this CMS by a server; no page of another origin has business here.
  { name: 'strapi::cors', config: { origin: [] } },
  'global::sandbox-uploads',
  'strapi::session',
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '2mb',
      formLimit: '100kb',
      textLimit: '100kb',
      formidable: { maxFileSize: 25 * mebibyte },
    },
  },
  'global::keep-received-fields',
  'global::remove-received-files',
  'strapi::favicon',
  'strapi::public',
];
