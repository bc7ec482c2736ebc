import type { Profile } from '@sociaal-huis/schema';
import type { Strings } from '../i18n/nl-be.ts';

/**
 * A mail to the OCMW in which the page is already named (RFC 6068): who reports a fault seldom says
 * where it stands. Nothing when the OCMW has no address to write to. Pure.
 *
 * @param url whole address of the page
 */
export function buildFeedbackHref(
  { email }: Pick<Profile, 'email'>,
  page: { title: string; url: string },
  t: Strings,
): string | undefined {
  if (email === undefined) return undefined;
  const subject = encodeURIComponent(t.feedback.subject(page.title));
  const body = t.feedback.body(page.title, page.url).replaceAll('\n', '\r\n');
  return `mailto:${email}?subject=${subject}&body=${encodeURIComponent(body)}`;
}
