import type { Feature } from '../strapi/feature.ts';
import { addAuditType, auditUid } from './audit-entry.ts';
import { keepAppendOnly } from './keep-append-only.ts';
import { recordRequests } from './record-requests.ts';
import { addAuditRoutes } from './routes.ts';

/** After the boundary, whose guard has to stand around its routes. */
export const audit: Feature = {
  name: 'audit',
  after: ['boundary'],
  register(strapi) {
    addAuditType(strapi);
    recordRequests(strapi);
    addAuditRoutes(strapi);
  },
  bootstrap(strapi) {
    keepAppendOnly(strapi.db, auditUid);
  },
};
