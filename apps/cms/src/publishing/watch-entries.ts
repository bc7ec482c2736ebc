import type { Core } from '@strapi/strapi';
import { writeAudit } from '../audit/audit-entry.ts';
import { attributesFrom } from '../strapi/attributes-of.ts';
import { describeForLog } from './describe-for-log.ts';
import { loadDraft, loadVersions } from './entry/load-entry.ts';
import type { Fields } from './entry/walk-entry.ts';
import { explainRefusedDraft } from './gate/explain-refused-draft.ts';
import { requirePublishable } from './gate/require-publishable.ts';
import { requireUnused } from './gate/require-unused.ts';
import { buildPublished, keepIfUnknown, keepVersion } from './history/keep-version.ts';
import { asCall, type Call, type Look, lookAt } from './look.ts';
import { describeChange } from './outbox/describe-change.ts';
import { addChanges } from './outbox/pending-change.ts';
import { rememberOldSlug, settleSlug } from './slugs/settle-slug.ts';

/**
 * Stands around each call that changes an entry, whoever does so and by whatever way, a script or the
 * seed included. It looks once before and once after; the rules are functions of that look. All of it is
 * one transaction: what is refused leaves nothing, and what is on the site has its version, its line in
 * the log and its change in the outbox.
 *
 * Call it in `register()`, after the rules that settle whose the entry is and who may change it.
 */
export function watchEntries(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const call = asCall(context);
    if (!call) return next();
    return strapi.db.transaction(() => watch(strapi, call, async () => next()));
  });
}

async function watch<Result>(
  strapi: Core.Strapi,
  call: Call,
  next: () => Promise<Result>,
): Promise<Result> {
  const look = await lookAt(strapi, call);
  const { noun, before } = look;
  const isGated = look.isAsked && look.goesLive;
  await settleAddress(strapi, look, call);
  if (look.leavesSite) await requireUnused(strapi, noun, String(look.documentId));
  const gate = (draft: Fields | undefined) => draft && requirePublishable(strapi, noun, draft);
  // What is saved and published in one go has its draft only afterwards.
  const isDraftThere = look.action === 'publish';
  let publishable = isGated && isDraftThere ? await gate(before.draft) : undefined;
  if (isGated && before.published) await keepIfUnknown(strapi, noun, before.published);

  const result = await next().catch((error: unknown) => {
    throw explainRefusedDraft(strapi, call, error);
  });
  if (!look.goesLive && !look.leavesSite) return result;

  const documentId = look.documentId ?? (result as { documentId: string }).documentId;
  if (isGated && !isDraftThere) {
    publishable = await gate(await loadDraft(strapi, noun, documentId));
  }
  const { published: after } = await loadVersions(strapi, noun, documentId);
  if (publishable && after) {
    const version = buildPublished(strapi, noun, publishable, after);
    await keepVersion(strapi, noun, version, look.user);
  }
  const line = describeForLog(look, documentId, after);
  if (line) await writeAudit(strapi, line);
  await addChanges(strapi, describeChange(look, documentId, after));
  return result;
}

async function settleAddress(strapi: Core.Strapi, look: Look, call: Call): Promise<void> {
  if (!('slug' in attributesFrom(strapi)(call.uid))) return;
  if (look.action === 'publish') await rememberOldSlug(strapi, look);
  else if (!look.leavesSite) await settleSlug(strapi, look, call);
}
