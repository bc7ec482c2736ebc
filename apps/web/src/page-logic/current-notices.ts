import type { Notice } from '@sociaal-huis/schema';
import { formatInstant } from '../i18n/format-instant.ts';
import type { Strings } from '../i18n/nl-be.ts';
import { whereShown } from '../routing/where-shown.ts';

/**
 * The notices a page carries, each saying from when until when it holds. A page is read long after it
 * was built, so nothing says "now".
 */
export function buildNotices(
  notices: readonly Notice[],
  t: Strings,
): (Notice & { readonly id: string })[] {
  return notices.map((notice) => ({
    ...notice,
    id: whereShown.notice.fragment(notice),
    body: `${notice.body}\n${period(notice, t)}`,
  }));
}

function period({ start, end }: Notice, t: Strings): string {
  return end === undefined
    ? t.notice.from(formatInstant(start))
    : t.notice.period(formatInstant(start), formatInstant(end));
}
