/** What must hold before a release may take the place of the one that is live. Pure. */
import { contentTypes, type Noun } from '@sociaal-huis/schema';
import type { SitePage } from '../src/routing/site-page.ts';
import { ReleaseFailure } from './publication-failure.ts';
import type { PageNotes } from './page-reads.ts';

/** Come and go by themselves: to have none is usual. */
const fleeting: ReadonlySet<Noun> = new Set<Noun>(['notice', 'hours-exception', 'campaign']);

/** So few that to lose one or two says nothing. */
const fewEntries = 3;

interface Loss {
  readonly before: Readonly<Record<string, number>> | undefined;
  readonly after: Readonly<Record<Noun, number>>;
}

/**
 * Stops a release in which a list of entries is empty, or less than half of what it was: more likely a
 * mistake, or an answer of the CMS that was not whole, than the wish of an officer.
 *
 * @throws {ReleaseFailure} that asks for a confirmation.
 */
export function refuseLoss({ before, after }: Loss): void {
  const losses = contentTypes.flatMap(({ noun, label }) => {
    const had = before?.[noun] ?? 0;
    const has = after[noun];
    const isLoss = had > fewEntries ? has < had / 2 : had > 1 && has === 0;
    return isLoss && !fleeting.has(noun) ? `${label} (was ${had}, wordt ${has})` : [];
  });
  if (losses.length === 0) return;
  throw new ReleaseFailure(
    'check',
    `Er zou veel inhoud van de site verdwijnen: ${losses.join(', ')}. ` +
      'Kijk na of dat klopt, en bevestig het dan op de beginpagina van het beheer.',
    { retry: false, needsConfirmation: true },
  );
}

/**
 * Stops a release without a first page.
 * @throws {ReleaseFailure}
 */
export function requireHome(pages: readonly SitePage[], made: ReadonlySet<string>): void {
  const home = pages.find(({ route }) => route === '[...municipality]/index.astro');
  if (home && made.has(home.file)) return;
  throw new ReleaseFailure(
    'check',
    'De eerste pagina van de site kon niet gemaakt worden. Verwittig wie de site beheert.',
    { retry: true },
  );
}

/** A link on a page to an address of the same subsite where nothing is. */
export interface DeadLink {
  readonly file: string;
  readonly link: string;
}

/**
 * Links that lead nowhere.
 *
 * @param within address under which the release answers for everything
 * @param addresses everything that is there
 */
export function findDeadLinks(
  pages: ReadonlyMap<string, PageNotes>,
  within: string,
  addresses: ReadonlySet<string>,
): DeadLink[] {
  return [...pages].flatMap(([file, { links }]) =>
    links
      .filter((link) => link.startsWith(within) && !addresses.has(link))
      .map((link) => ({ file, link })),
  );
}
