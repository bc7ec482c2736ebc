import type { Noun } from '@sociaal-huis/schema';
import type { Core, UID } from '@strapi/strapi';
import { type AuditAction, writeAudit } from './audit-entry.ts';
import { nameOf } from '../strapi/attributes.ts';
import { ownTypeOf } from '../strapi/own-type-of.ts';
import { uidOf } from '../strapi/uid-of.ts';

/**
 * Writes down which entries go to the site, leave it or are deleted, in the same transaction. Scripts
 * have no request and leave no line: whoever runs them has the database in hand.
 */
export function recordAudit(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const type = ownTypeOf(context.uid);
    const params = context.params as { documentId?: string; status?: string };
    const action = auditActionOf(context.action, params.status);
    const request = strapi.requestContext.get();
    if (!type || !action || !request) return next();
    return strapi.db.transaction(async () => {
      // A deleted entry has no name left afterwards, and a new one has none before.
      const before = params.documentId && (await find(strapi, type.noun, params.documentId));
      const result = await next();
      const made = (result as { documentId?: string }).documentId;
      const entry = before || (made && (await find(strapi, type.noun, made))) || {};
      await writeAudit(strapi, {
        action,
        user: request.state?.user,
        subject: `${type.label} “${nameOf(entry) ?? params.documentId ?? made}”`,
        entry: params.documentId ?? made,
        municipality: entry.municipality,
      });
      return result;
    });
  });
}

function auditActionOf(action: string, status: string | undefined): AuditAction | undefined {
  if (action === 'publish' || action === 'unpublish' || action === 'delete') return action;
  if ((action === 'create' || action === 'update') && status === 'published') return 'publish';
  return undefined;
}

async function find(
  strapi: Core.Strapi,
  noun: Noun,
  documentId: string,
): Promise<{ municipality?: string } & Record<string, unknown>> {
  const where = { documentId };
  return (await strapi.db.query(uidOf(noun) as UID.ContentType).findOne({ where })) ?? {};
}
