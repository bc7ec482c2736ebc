import type { Version } from '../entry/load-entry.ts';
import type { Look } from '../look.ts';
import type { NewChange } from './pending-change.ts';

/**
 * What a call changed on the site, for the outbox: by what is published before and after, so that saving
 * a draft changes nothing. Entries point at others of their own municipality only, so that whoever shows
 * this one is made anew along with it; the publisher knows which pages those are.
 *
 * @param documentId also of an entry that the call made
 */
export function describeChange(
  { noun, action, before: { published: before } }: Pick<Look, 'noun' | 'action' | 'before'>,
  documentId: string,
  after: Version | undefined,
): NewChange[] {
  if (before?.id === after?.id && before?.updatedAt === after?.updatedAt) return [];
  const reason = reasonOf(before, after, action);
  const versions = [before, after].filter((version) => version !== undefined);
  // Whoever may be in danger doesn't wait for the news of another municipality.
  const urgent = noun === 'notice' && versions.some(({ level }) => level === 'nood');
  const municipalities = new Set(versions.flatMap(({ municipality }) => municipality ?? []));
  return [...municipalities].map((municipality) => {
    return { municipality, reason, noun, entry: documentId, urgent };
  });
}

function reasonOf(
  before: Version | undefined,
  after: Version | undefined,
  action: Look['action'],
): NewChange['reason'] {
  if (!after) return action === 'delete' ? 'delete' : 'unpublish';
  return before && before.slug !== after.slug ? 'rename' : 'publish';
}
