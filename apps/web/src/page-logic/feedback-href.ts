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
  const subject = encode(t.feedback.subject(page.title));
  const body = encode(t.feedback.body(page.url).replaceAll('\n', '\r\n'));
  return `mailto:${email}?subject=${subject}&body=${body}`;
}

/** RFC 6068 lets `:` and `/` stand: the address then looks, and compresses, like the rest of the page. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2F', '/');
}
