import { nameOf } from '../strapi/attributes.ts';
import { type AdminUser, userNameOf } from '../strapi/admin-user.ts';
import { type VersionedDraft, versionOf, writtenOn } from './entry-version.ts';

/** The draft of an entry with who saved it, in the words of which a refusal is made. */
export interface StoredDraft extends VersionedDraft {
  documentId: string;
  updatedBy: AdminUser | null;
  [field: string]: unknown;
}

/** What somebody who was overtaken is told, also in a form that the admin makes a dialog of. */
export interface Overtaken {
  documentId: string;
  /** What is stored now; null when nothing is, since it was deleted. */
  version: string | null;
  /** Who saved or deleted it; null when that is not known, or is who asks. */
  by: string | null;
  /** In Dutch: who did so, and when. */
  happened: string;
}

const clock = new Intl.DateTimeFormat('nl-BE', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  minute: '2-digit',
});
const day = new Intl.DateTimeFormat('nl-BE', { timeZone: 'Europe/Brussels', dateStyle: 'long' });

/** What to do about it. */
const advice = 'Er is niets gewijzigd. Bekijk eerst die versie en kies dan wat er blijft.';

/** What the screen did not say; an old window of the admin after an update, for example. */
export const withoutVersion =
  'Dit scherm zegt niet welke versie het toont. Daarom is er niets gewijzigd. Kopieer wat u nog niet bewaarde en laad de pagina opnieuw.';

/**
 * What happened to an entry since the version on which somebody stands.
 *
 * @param asker id of who asks
 */
export function explainOvertaken(
  draft: StoredDraft,
  standsOn: string,
  asker: number | undefined,
  now: Date,
): Overtaken {
  const { documentId, updatedBy, updatedAt } = draft;
  const version = versionOf(draft);
  const overtaken = { documentId, version, by: null };
  if (writtenOn(version) < writtenOn(standsOn)) {
    const happened =
      'De wijzigingen in deze klad zijn intussen verworpen: er staat weer wat op de site staat.';
    return { ...overtaken, happened };
  }
  const at = describeMoment(new Date(updatedAt), now);
  if (updatedBy === null) {
    return { ...overtaken, happened: `Dit is intussen gewijzigd, ${at}.` };
  }
  if (updatedBy.id === asker) {
    const happened = `U hebt dit intussen zelf bewaard in een ander venster, ${at}.`;
    return { ...overtaken, happened };
  }
  const by = userNameOf(updatedBy);
  return { ...overtaken, by, happened: `${by} heeft dit intussen bewaard, ${at}.` };
}

/** The refusal for one entry. */
export function describeOvertaken({ happened }: Overtaken): string {
  return `${happened} ${advice}`;
}

/** The refusal for a selection, which is done whole or not at all. */
export function describeOvertakenSelection(
  overtaken: readonly { draft: StoredDraft; happened: string }[],
): string {
  const lines = overtaken.map(
    ({ draft, happened }) => `“${nameOf(draft) ?? 'zonder titel'}”: ${happened}`,
  );
  return `Er is niets gewijzigd, want niet alles is nog wat u zag. ${lines.join(' ')} Kijk de lijst na en probeer het opnieuw.`;
}

/** “om 9.05 uur”, with the day when that is not today. */
export function describeMoment(moment: Date, now: Date): string {
  const at = `om ${clock.format(moment).replace(':', '.')} uur`;
  return day.format(moment) === day.format(now) ? at : `op ${day.format(moment)} ${at}`;
}
