import type { NamedSite, ReleaseStatus } from '../../releases/answers.ts';
import { describeInstant } from '../desk/dates.ts';

/** How it looks: nothing on the site, on its way, there, or something to do. */
export type Tone = 'absent' | 'busy' | 'live' | 'attention' | 'failed';

/** What an officer reads of an entry on its way to the site. */
export interface StatusText {
  tone: Tone;
  title: string;
  /** Sentences below the title. */
  lines: string[];
  /** What is wrong, each with what to do. */
  problems: string[];
}

type Stage = ReleaseStatus['stage'];

/** What a publisher does in a stage, in plain words. */
export function describeStage(stage: Stage): string {
  switch (stage) {
    case 'pull':
      return 'De teksten worden opgehaald.';
    case 'render':
      return 'De pagina’s worden gemaakt.';
    case 'check':
      return 'De pagina’s worden nagekeken.';
    case 'release':
      return 'De pagina’s gaan nu online.';
    case null:
      return 'Dit begint net.';
  }
}

/** When a failed release is tried again. */
export function describeNextAttempt(retryOn: string, now: Date = new Date()): string {
  return `Dit wordt vanzelf opnieuw geprobeerd, ${describeInstant(retryOn, now)}.`;
}

/** What to know of a site that no publisher makes any more; nothing of one that is well. */
export function describeAbsence(site: NamedSite | null, now: Date = new Date()): string[] {
  if (!site?.awaySince) return [];
  const since = describeInstant(site.awaySince, now);
  return [
    `Deze site krijgt geen wijzigingen sinds ${since}: haar publicatieserver antwoordt niet. Wat wacht, komt erop zodra hij terug is. Duurt het lang, verwittig dan wie de site beheert.`,
  ];
}

/** The state of an entry in the words of the panel “Op de website”. */
export function describeStatus(status: ReleaseStatus, now: Date = new Date()): StatusText {
  const { state, stage, retryOn, sentences, warnings, absence, earlierVersionStays } = status;
  const since = status.since === null ? '' : ` sinds ${describeInstant(status.since, now)}`;
  const away = describeAbsence(status.site, now);
  switch (state) {
    case 'saved': {
      const line = since
        ? `Dit is van de site gehaald${since.replace(' sinds', '')}.`
        : 'Dit is bewaard als klad. Publiceer het om het op de site te zetten.';
      return { tone: 'absent', title: 'Niet op de site', lines: [line], problems: [] };
    }
    case 'waiting':
      return {
        tone: 'busy',
        title: 'Wacht op publicatie',
        lines:
          away.length > 0
            ? [`Dit wacht${since}.`, ...away]
            : [`Dit wacht${since}. Het gebeurt vanzelf, meestal binnen enkele seconden.`],
        problems: [],
      };
    case 'building':
      return {
        tone: 'busy',
        title: 'De site wordt bijgewerkt',
        lines: [describeStage(stage)],
        problems: [],
      };
    case 'live':
      return absence === null
        ? { tone: 'live', title: `Live${since}`, lines: [], problems: warnings }
        : { tone: 'absent', title: 'Nu niet te zien', lines: [absence], problems: warnings };
    case 'failed':
      return {
        tone: 'failed',
        title: 'De publicatie is mislukt',
        lines: [
          'Wat op de site stond, blijft staan.',
          ...(retryOn === null ? [] : [describeNextAttempt(retryOn, now)]),
        ],
        problems: sentences,
      };
    case 'quarantined':
      return {
        tone: 'attention',
        title: earlierVersionStays
          ? 'De vorige versie blijft op de site'
          : 'Dit staat niet op de site',
        lines: ['Verbeter wat hieronder staat en publiceer opnieuw.'],
        problems: sentences,
      };
  }
}

/** Whether nothing changes any more unless somebody does something. */
export function isSettled({ state, retryOn, site }: ReleaseStatus): boolean {
  if (site?.awaySince) return true;
  return state === 'failed' ? retryOn === null : state !== 'waiting' && state !== 'building';
}
