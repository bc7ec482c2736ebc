import type { Core } from '@strapi/strapi';
import { addAdminRoutes } from '../strapi/admin-routes.ts';
import { auditLabels, auditUid } from './audit-entry.ts';

interface Context {
  query: { page?: string; action?: string };
  body: unknown;
}

const pageSize = 50;

/**
 * Lets super admins read the log, the newest line first; `boundary/routes/rules.ts` keeps it to them.
 * There is no way to write it.
 */
export function addAuditRoutes(strapi: Core.Strapi): void {
  const handler = async (context: Context): Promise<void> => {
    const { query } = context;
    const isAction = query.action !== undefined && query.action in auditLabels;
    const where = isAction ? { action: query.action } : {};
    const page = Math.max(1, Math.trunc(Number(query.page)) || 1);
    const [lines, total] = await Promise.all([
      strapi.db.query(auditUid).findMany({
        where,
        orderBy: { id: 'desc' },
        limit: pageSize,
        offset: (page - 1) * pageSize,
      }),
      strapi.db.query(auditUid).count({ where }),
    ]);
    context.body = {
      page,
      pageCount: Math.max(1, Math.ceil(total / pageSize)),
      labels: auditLabels,
      lines: lines.map((line) => ({
        id: line.id,
        happenedOn: line.happenedOn,
        action: line.action,
        userName: line.userName,
        subject: line.subject,
        municipality: line.municipality,
        address: line.address,
      })),
    };
  };
  const config = { policies: ['admin::isAuthenticatedAdmin'] };
  addAdminRoutes(strapi, {
    type: 'admin',
    prefix: '/audit',
    routes: [{ method: 'GET', path: '/', handler, info: {}, config }],
  });
}
