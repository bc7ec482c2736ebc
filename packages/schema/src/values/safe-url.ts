import { z } from 'zod';
import { storedAs } from '../model/form.ts';
import { isEmail } from './email.ts';
import { refusing } from './refusing.ts';

/**
 * Address of a page on another site: `https://www.rechtenverkenner.be/`.
 *
 * - Starts with http:// or https://, so that no link can run a script.
 * - No spaces, line breaks or backslashes: browsers read those in ways nobody expects.
 * - A host name with a dot and a top-level domain; no user name or password before it.
 * - At most 255 characters.
 */
export const SafeUrlSchema = storedAs(
  { type: 'string', regex: '^https?://\\S+$', maxLength: 255 },
  z
    .string()
    .trim()
    .max(255)
    .refine(isSafeUrl, {
      error: refusing(
        'is geen volledig webadres. Schrijf het met https:// vooraan. Bijvoorbeeld: https://www.vlaanderen.be/.',
      ),
    }),
);

/**
 * Where a link may lead: another site, a mail address, a phone number or a page of this site.
 *
 * - An address as `SafeUrlSchema` takes it; or
 * - `mailto:` and an e-mail address, with an optional `?subject=…`; or
 * - `tel:` and a number of 3 to 15 digits, with an optional +; or
 * - a path of this site that starts with one `/`: `/contact/`.
 * - At most 255 characters.
 */
export const LinkTargetSchema = storedAs(
  { type: 'string', regex: '^(https?://|mailto:|tel:|/)\\S*$', maxLength: 255 },
  z
    .string()
    .trim()
    .max(255)
    .refine(isLinkTarget, {
      error: refusing(
        'kan geen link zijn. Schrijf een webadres met https:// vooraan, een e-mailadres na mailto:, een nummer na tel: of een pagina van deze site. Bijvoorbeeld: /contact/.',
      ),
    }),
);

/** Whether the value is an address of another site that may stand in a link. */
export function isSafeUrl(value: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(value) || !isPlain(value)) return false;
  const url = URL.parse(value);
  return (
    url !== null &&
    url.username === '' &&
    url.password === '' &&
    !value.split(/[/?#]/)[2]!.includes('@') &&
    /^(?:[^.]+\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(url.hostname)
  );
}

/** Whether the value may stand in a link: another site, mail, phone, or a page of this site. */
export function isLinkTarget(value: string): boolean {
  if (!isPlain(value)) return false;
  if (value.startsWith('/')) return !value.startsWith('//');
  const [, scheme, rest = ''] = /^(mailto|tel):(.*)$/i.exec(value) ?? [];
  if (scheme?.toLowerCase() === 'tel') return /^\+?\d{3,15}$/.test(rest);
  if (scheme?.toLowerCase() === 'mailto') return isEmail(rest.split('?')[0]!);
  return isSafeUrl(value);
}

/** Without spaces, control characters, backslashes and the quotes and brackets of HTML. */
function isPlain(value: string): boolean {
  return !/[\s\p{Cc}\\<>"]/u.test(value);
}
