import type { BroughtChange, PastRelease, SiteReleases } from '../../releases/answers.ts';
import { describeInstant } from '../desk/dates.ts';
import {
  describeAbsence,
  describeNextAttempt,
  describeStage,
  type StatusText,
} from './describe-status.ts';

const oneDecimal = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 1 });

/** More names than this of one person are only counted. */
const mostNamed = 4;

/** What happened to an entry, when that is not simply that it was published. */
const happened: Partial<Record<BroughtChange['reason'], string>> = {
  unpublish: 'van de site gehaald',
  delete: 'verwijderd',
  rename: 'nieuw webadres',
  'notice-start': 'begonnen',
  'notice-end': 'afgelopen',
};

/** What waits for a site of a municipality, in the words of the block “Publicaties”. */
export function describeWaiting(releases: SiteReleases, now: Date = new Date()): StatusText {
  const { site, waiting, building, failed } = releases;
  if (building) {
    const title = 'De site wordt bijgewerkt';
    return { tone: 'busy', title, lines: [describeStage(building.stage)], problems: [] };
  }
  if (failed) {
    const { sentence, retryOn } = failed;
    return {
      tone: 'failed',
      title: 'De publicatie is mislukt',
      lines: [
        `${describeCount(waiting?.count ?? 0)} daarop. Wat op de site stond, blijft staan.`,
        ...(retryOn === null ? [] : [describeNextAttempt(retryOn, now)]),
      ],
      problems: sentence === '' ? [] : [sentence],
    };
  }
  if (waiting) {
    const since = `${describeCount(waiting.count)} sinds ${describeInstant(waiting.since, now)}.`;
    const urgent = 'Er is een noodmelding bij: die gaat voor op wat andere gemeenten publiceren.';
    const lines = [since, ...(waiting.urgent ? [urgent] : []), ...describeAbsence(site, now)];
    return { tone: 'busy', title: 'Wacht op publicatie', lines, problems: [] };
  }
  const line = 'Alles wat u publiceerde, staat op de site.';
  return {
    tone: 'live',
    title: 'Niets wacht',
    lines: [line, ...describeAbsence(site, now)],
    problems: [],
  };
}

/** Whether something moves by itself. */
export function isBusy({ site, waiting, building, failed }: SiteReleases): boolean {
  if (site?.awaySince) return false;
  return building !== null || (waiting !== null && (failed === null || failed.retryOn !== null));
}

/** How long a release took and how much it made. */
export function describeWork({ tookMilliseconds, rendered, kept, quarantined }: PastRelease) {
  const made = `Live na ${describeDuration(tookMilliseconds)}, ${rendered ?? 0} pagina’s en bestanden vernieuwd, ${kept ?? 0} bleven gelijk.`;
  if (quarantined === 0) return made;
  const left =
    quarantined === 1
      ? '1 tekst met een fout werd niet bijgewerkt.'
      : `${quarantined} teksten met een fout werden niet bijgewerkt.`;
  return `${made} ${left}`;
}

/** Who brought what to the site, a line for each person. */
export function describeBringers({ brought, changes }: PastRelease): string[] {
  const people = [...new Set(brought.map(({ by }) => by))];
  const lines = people.map((person) => {
    const theirs = brought.filter(({ by }) => by === person);
    const named = theirs.slice(0, mostNamed).map(describeChange).join(', ');
    const rest = theirs.length - mostNamed;
    return `${person ?? 'Vanzelf'}: ${named}${rest > 0 ? ` en nog ${rest}` : ''}`;
  });
  const isCut = brought.length > 0 && brought.length < changes;
  return isCut ? [...lines, `In totaal ${changes} wijzigingen.`] : lines;
}

function describeChange({ title, reason }: BroughtChange): string {
  const what = happened[reason];
  return what ? `${title} (${what})` : title;
}

function describeCount(count: number): string {
  return count === 1 ? '1 wijziging wacht' : `${count} wijzigingen wachten`;
}

/** A time as one says it: "0,8 seconden", "4 minuten", "2 dagen". */
function describeDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${oneDecimal.format(seconds)} seconden`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return minutes === 1 ? '1 minuut' : `${minutes} minuten`;
  const hours = Math.round(minutes / 60);
  if (hours < 48) return `${hours} uur`;
  return `${Math.round(hours / 24)} dagen`;
}
