import type { Feature } from '../strapi/feature.ts';
import { addAuditType, auditUid } from './audit-entry.ts';
import { keepAppendOnly } from './keep-append-only.ts';
import { recordAudit } from './record-audit.ts';
import { recordRequests } from './record-requests.ts';
import { addAuditRoutes } from './routes.ts';

export const audit: Feature = {
  register(strapi) {
    addAuditType(strapi);
    recordAudit(strapi);
    recordRequests(strapi);
    addAuditRoutes(strapi);
  },
  bootstrap(strapi) {
    keepAppendOnly(strapi.db, auditUid);
  },
};
