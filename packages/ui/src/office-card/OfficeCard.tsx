import type { ReactNode } from 'react';
import type { Office } from '@sociaal-huis/schema';
import { Address } from '../address/Address.tsx';
import { Heading, type HeadingLevel } from '../heading/Heading.tsx';
import { OfficeStatus } from '../office-status/OfficeStatus.tsx';
import { PhoneList } from '../phone-list/PhoneList.tsx';

export interface OfficeCardProps {
  office: Pick<
    Office,
    | 'name'
    | 'insideBuilding'
    | 'address'
    | 'phones'
    | 'email'
    | 'appointmentUrl'
    | 'operatingStatus'
    | 'statusFrom'
    | 'statusUntil'
    | 'statusNote'
  >;
  /** The page of the office; absent on that page itself. */
  href?: string;
  routeUrl?: string;
  /** Whether it is open today, when the page can tell. */
  today?: ReactNode;
  /** Hours in short or a HoursTable, when there is room. */
  hours?: ReactNode;
  headingLevel?: HeadingLevel;
}

/** Where to go and whom to call. */
export function OfficeCard(props: OfficeCardProps) {
  const { office, href, routeUrl, today, hours, headingLevel = 3 } = props;
  return (
    <article className="office-card">
      <Heading level={headingLevel} className="office-card__name">
        {href ? (
          <a className="office-card__link" href={href}>
            {office.name}
          </a>
        ) : (
          office.name
        )}
      </Heading>
      <OfficeStatus {...office} />
      {today}
      <Address
        address={office.address}
        insideBuilding={office.insideBuilding}
        routeUrl={routeUrl}
      />
      <PhoneList phones={office.phones} email={office.email} />
      {hours && <div className="office-card__hours">{hours}</div>}
      {office.appointmentUrl && (
        <p>
          <a className="button" href={office.appointmentUrl}>
            Maak een afspraak
          </a>
        </p>
      )}
    </article>
  );
}
