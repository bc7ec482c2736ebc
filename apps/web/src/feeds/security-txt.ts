import type { MunicipalityContent } from '../content/municipality-content.ts';
import { absoluteUrl, contactPath, portalPath, securityTxtPath } from '../routing/paths.ts';
import type { FeedOrigin } from './feed-origin.ts';

type SecurityContent = Pick<MunicipalityContent, 'municipality' | 'profile'>;

/** How long the file may be believed, in days. A site that is built each night never gets there. */
const validDays = 180;

/** Names that lead nowhere by agreement (RFC 2606), and `example` below any country. */
const nowhere = /@(?:.+\.)?(?:example(?:\.[a-z]+)?|test|invalid|localhost)$/i;

/**
 * Whom to tell about a hole in the site (RFC 9116).
 *
 * @param content the municipality whose site it is; absent on the portal, which answers for all
 * @param day date of the build, `YYYY-MM-DD`: two builds of one day are alike.
 */
export function buildSecurityTxt(
  content: SecurityContent | undefined,
  day: string,
  { site, plan }: FeedOrigin,
): string {
  const expires = new Date(`${day}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + validDays);
  const contact = content
    ? (mailAddress(content.profile) ?? absoluteUrl(contactPath(content.municipality, plan), site))
    : absoluteUrl(portalPath(plan), site);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace('.000Z', 'Z')}`,
    'Preferred-Languages: nl',
    `Canonical: ${absoluteUrl(securityTxtPath(plan), site)}`,
    '',
  ].join('\n');
}

/** An address somebody reads. One that was made up would swallow the warning. */
function mailAddress(profile: SecurityContent['profile']): string | undefined {
  if (profile.sample) return undefined;
  const email = [profile.accessibilityEmail, profile.email].find(
    (address) => address !== undefined && !nowhere.test(address),
  );
  return email && `mailto:${email}`;
}
