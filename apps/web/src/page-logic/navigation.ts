/** Which pages the menus of a subsite name. Pure. */
import { socialNetworkLabels, type Profile } from '@sociaal-huis/schema';
import type { Link } from '@sociaal-huis/ui/link.ts';
import type { FooterGroup } from '@sociaal-huis/ui/site-footer/SiteFooter.tsx';
import type { NavigationItem } from '@sociaal-huis/ui/site-header/SiteHeader.tsx';
import { ownPagesOf, type MunicipalityContent } from '../content/municipality-content.ts';
import type { Strings } from '../i18n/nl-be.ts';
import {
  accessibilityPath,
  contactPath,
  documentsPath,
  missionPath,
  newsPath,
  officesPath,
  pagePath,
  portalPath,
  privacyPath,
  projectsPath,
  searchPath,
  servicesPath,
  visionPath,
  volunteersPath,
} from '../routing/paths.ts';

/** The parts of a subsite that the main menu leads to. */
export type MenuPart =
  'services' | 'offices' | 'news' | 'volunteers' | 'mission' | 'vision' | 'contact';

/** The main menu: what most people come for first. A part without content is left out. */
export function buildMenu(
  content: MunicipalityContent,
  t: Strings,
  part: MenuPart | undefined,
  pathname: string,
): NavigationItem[] {
  const { municipality } = content;
  const items: { part: MenuPart; href: string; shown: boolean }[] = [
    { part: 'services', href: servicesPath(municipality), shown: true },
    { part: 'offices', href: officesPath(municipality), shown: true },
    { part: 'news', href: newsPath(municipality), shown: content.newsItems.length > 0 },
    {
      part: 'volunteers',
      href: volunteersPath(municipality),
      shown: content.volunteerWork.length > 0,
    },
    { part: 'mission', href: missionPath(municipality), shown: true },
    { part: 'vision', href: visionPath(municipality), shown: true },
    { part: 'contact', href: contactPath(municipality), shown: true },
  ];
  return items
    .filter(({ shown }) => shown)
    .map((item) => ({
      label: t.menu[item.part],
      href: item.href,
      ...(item.part === part && { current: item.href === pathname ? 'page' : 'section' }),
    }));
}

/** The link beside the main menu: who does not know where to look must not look for it. */
export function buildSearchLink(
  { municipality }: MunicipalityContent,
  t: Strings,
  pathname: string,
): NavigationItem {
  const href = searchPath(municipality);
  return { label: t.search.title, href, ...(href === pathname && { current: 'page' }) };
}

/**
 * The links at the foot of every page: about the OCMW, about the site, and elsewhere. The statement
 * on accessibility belongs on every page (Implementing Decision (EU) 2018/1523).
 */
export function buildFooterGroups(content: MunicipalityContent, t: Strings): FooterGroup[] {
  const { municipality, profile } = content;
  const about: (Link & { shown?: boolean })[] = [
    // Not the state of today itself: that would make each page carry a script.
    { label: t.menu.hours, href: officesPath(municipality) },
    { label: t.menu.mission, href: missionPath(municipality) },
    { label: t.menu.vision, href: visionPath(municipality) },
    {
      label: t.menu.projects,
      href: projectsPath(municipality),
      shown: content.projects.length > 0,
    },
    {
      label: t.menu.documents,
      href: documentsPath(municipality),
      shown: content.documents.length > 0,
    },
    ...ownPagesOf(content).map(({ title, slug }) => ({
      label: title,
      href: pagePath(municipality, slug),
    })),
    { label: t.menu.contact, href: contactPath(municipality) },
  ];
  const site: (Link & { shown?: boolean })[] = [
    { label: t.footer.accessibility, href: accessibilityPath(municipality) },
    { label: t.footer.privacy, href: privacyPath(municipality) },
    // A subsite on its own domain has no portal above it.
    { label: t.menu.portal, href: portalPath(), shown: !process.env.MUNICIPALITY },
  ];
  const shownOf = (links: typeof about) =>
    links.filter(({ shown }) => shown !== false).map(({ label, href }) => ({ label, href }));
  return [
    {
      id: 'footer-links',
      title: t.footer.organisation(municipality.publicName),
      links: shownOf(about),
    },
    { id: 'footer-site', title: t.footer.site, links: shownOf(site) },
    { id: 'footer-social', title: t.footer.social, links: buildSocialLinks(profile.socialLinks) },
  ];
}

/** Social networks by the name people know them by; another one by the name of its host. */
export function buildSocialLinks(links: Profile['socialLinks']): Link[] {
  return links.map(({ network, url }) => ({
    label: network === 'andere' ? new URL(url).hostname : socialNetworkLabels[network],
    href: url,
  }));
}
