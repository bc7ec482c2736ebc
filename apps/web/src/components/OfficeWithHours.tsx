import type { Office, PackedHours } from '@sociaal-huis/schema';
import type { HeadingLevel } from '@sociaal-huis/ui/heading/Heading.tsx';
import { HoursTable, type HoursWeek } from '@sociaal-huis/ui/hours-table/HoursTable.tsx';
import { OfficeCard } from '@sociaal-huis/ui/office-card/OfficeCard.tsx';
import type { Strings } from '../i18n/nl-be.ts';
import { TodayLineIsland } from './TodayLineIsland.tsx';
import { buildRouteUrl } from '../page-logic/route-url.ts';

export interface OfficeWithHoursProps {
  office: Office;
  /** The page of the office. */
  href: string;
  /** When one is helped there, exceptions included. */
  packed: PackedHours;
  /** The week tables to show: those of the office or of one service there. */
  weeks: readonly HoursWeek[];
  headingLevel: HeadingLevel;
  t: Strings;
}

/** Where to go, whom to call and when: an office's card with its hours on it. */
export function OfficeWithHours({
  office,
  href,
  packed,
  weeks,
  headingLevel,
  t,
}: OfficeWithHoursProps) {
  return (
    <OfficeCard
      office={office}
      href={href}
      headingLevel={headingLevel}
      routeUrl={buildRouteUrl(office)}
      today={<TodayLineIsland packed={packed} />}
      hours={weeks.map((week) => (
        <HoursTable key={week.caption} texts={t.hours.table} {...week} />
      ))}
    />
  );
}
