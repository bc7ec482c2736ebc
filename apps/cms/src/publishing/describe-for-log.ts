import type { AuditEvent } from '../audit/audit-entry.ts';
import { nameOf } from '../strapi/attributes.ts';
import type { Version } from './entry/load-entry.ts';
import type { Look } from './look.ts';

/**
 * The line of the log about an entry that went to the site, left it or was deleted. Nothing when the
 * call did none of these, or when no request asked for it: whoever runs a script has the database in
 * hand.
 *
 * @param documentId also of an entry that the call made
 * @param after what is published now
 */
export function describeForLog(
  { action, goesLive, leavesSite, isAsked, label, user, before }: Look,
  documentId: string,
  after: Version | undefined,
): AuditEvent | undefined {
  if (!isAsked || !(goesLive || leavesSite)) return undefined;
  // A deleted entry has no name left afterwards, and a new one has none before.
  const entry = before.draft ?? before.published ?? after;
  return {
    action: action === 'unpublish' || action === 'delete' ? action : 'publish',
    user,
    subject: `${label} “${(entry && nameOf(entry)) ?? documentId}”`,
    entry: documentId,
    municipality: entry?.municipality ?? undefined,
  };
}
