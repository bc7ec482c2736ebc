import { formatDate } from '@sociaal-huis/schema/opening-hours';
import { editLink } from './admin-links.ts';
import type { EntryToReview } from './overview.ts';

/** What decides whether a published service has to be read again. */
export interface ReviewableService {
  documentId: string;
  title: string;
  /** `YYYY-MM-DD`; absent: nobody wrote down a check. */
  lastReviewedOn?: string | null;
  /** Last day on which the service exists, by the officer's own word. */
  validUntil?: string | null;
}

/**
 * The published services that ask for a look: their last day is over, nobody ever checked them, or
 * the check is a year old. Those whose last day is over come first, then the longest unchecked.
 *
 * @param today `YYYY-MM-DD` in Brussels
 */
export function findToReview(
  services: readonly ReviewableService[],
  today: string,
): EntryToReview[] {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return services
    .flatMap((service) => {
      const { documentId, title, lastReviewedOn, validUntil } = service;
      const entry = { title, href: editLink('service', documentId) };
      if (validUntil && validUntil < today) {
        const reason = `Deze dienst bestond tot ${formatDate(validUntil)}. Haal ze van de site, of verander de laatste dag.`;
        return [{ ...entry, reason, order: '' }];
      }
      if (!lastReviewedOn) {
        const reason = 'Niemand vulde in wanneer deze tekst werd nagekeken.';
        return [{ ...entry, reason, order: '0' }];
      }
      if (lastReviewedOn >= yearAgo) return [];
      const reason = `Laatst nagekeken op ${formatDate(lastReviewedOn)}.`;
      return [{ ...entry, reason, order: lastReviewedOn }];
    })
    .toSorted((a, b) => a.order.localeCompare(b.order) || a.title.localeCompare(b.title, 'nl'))
    .map(({ order: _order, ...entry }) => entry);
}
