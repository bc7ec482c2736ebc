import type { HoursVersion } from '@sociaal-huis/schema';
import { addDays, hoursRunOutOn } from '@sociaal-huis/schema/opening-hours';
import { editLink } from './admin-links.ts';
import type { EndingHours } from './overview.ts';

/** In days: long enough to ask a colleague for the new hours and to write them down. */
const warningTime = 60;

/** Hours as Strapi stores them: an empty field is `null`. */
export interface StoredHours {
  validFrom?: string | null;
  validUntil?: string | null;
  slots?: readonly object[] | null;
}

/** An office or a service on the site, with its hours. */
export interface HoursHolder {
  noun: 'office' | 'service';
  documentId: string;
  title: string;
  hours: readonly StoredHours[];
}

/**
 * The published hours that end within sixty days, or have ended, while none are known for
 * afterwards: the first to end comes first.
 *
 * @param today `YYYY-MM-DD` in Brussels
 */
export function findEndingHours(holders: readonly HoursHolder[], today: string): EndingHours[] {
  const horizon = addDays(today, warningTime);
  return holders
    .flatMap(({ noun, documentId, title, hours }) => {
      const lastDay = hoursRunOutOn(hours.map(readHours));
      if (lastDay === undefined || lastDay > horizon) return [];
      return [{ title, href: editLink(noun, documentId), lastDay, isOver: lastDay < today }];
    })
    .toSorted((a, b) => a.lastDay.localeCompare(b.lastDay));
}

/** Which days they hold and whether they have slots is all that counts here; times are not read. */
function readHours({ validFrom, validUntil, slots }: StoredHours): HoursVersion {
  return {
    ...(validFrom && { validFrom }),
    ...(validUntil && { validUntil }),
    slots: (slots ?? []) as HoursVersion['slots'],
  };
}
