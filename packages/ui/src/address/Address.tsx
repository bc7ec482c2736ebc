import type { Office } from '@sociaal-huis/schema';
import { Icon } from '../icon/Icon.tsx';

export interface AddressProps {
  address: Office['address'];
  /** "In het stadhuis, tweede verdieping." */
  insideBuilding?: string;
  /** Opens a route planner on another site, which hears nothing before somebody follows it. */
  routeUrl?: string;
}

export function Address({ address, insideBuilding, routeUrl }: AddressProps) {
  const { street, houseNumber, box, postcode, town } = address;
  return (
    <address className="address">
      <p className="address__lines">
        {insideBuilding && (
          <>
            {insideBuilding}
            <br />
          </>
        )}
        {street} {houseNumber}
        {box && ` bus ${box}`}
        <br />
        {postcode} {town}
      </p>
      {routeUrl && (
        <p className="address__route">
          <a className="address__link" href={routeUrl} rel="noreferrer">
            <Icon name="map-pin" />
            <span>
              Bekijk de route naar {street} {houseNumber} (andere website)
            </span>
          </a>
        </p>
      )}
    </address>
  );
}
