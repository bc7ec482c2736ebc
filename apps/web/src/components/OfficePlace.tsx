import type { Office } from '@sociaal-huis/schema';
import type { HeadingLevel } from '@sociaal-huis/ui/heading/Heading.tsx';
import { HoursTable, type HoursWeek } from '@sociaal-huis/ui/hours-table/HoursTable.tsx';
import { OfficeCard } from '@sociaal-huis/ui/office-card/OfficeCard.tsx';
import type { Strings } from '../i18n/nl-be.ts';
import { buildRouteUrl } from './route-url.ts';

export interface OfficePlaceProps {
  office: Office;
  /** The page of the office. */
  href: string;
  /** The week tables to show: those of the office or of one service there. */
  weeks: readonly HoursWeek[];
  headingLevel: HeadingLevel;
  t: Strings;
}

/** Where to go, whom to call and when: an office's card with its hours on it. */
export function OfficePlace({ office, href, weeks, headingLevel, t }: OfficePlaceProps) {
  return (
    <OfficeCard
      office={office}
      href={href}
      headingLevel={headingLevel}
      routeUrl={buildRouteUrl(office)}
      hours={weeks.map((week) => (
        <HoursTable key={week.caption} texts={t.hours.table} {...week} />
      ))}
    />
  );
}
