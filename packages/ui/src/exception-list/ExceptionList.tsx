import { describeSlot, formatDate, type HoursException } from '@sociaal-huis/schema';
import { Address } from '../address/Address.tsx';

export interface ExceptionListProps {
  exceptions: readonly HoursException[];
}

/** Days on which the hours are other than usual. */
export function ExceptionList({ exceptions }: ExceptionListProps) {
  if (exceptions.length === 0) return null;
  return (
    <ul className="exception-list">
      {exceptions.map((exception) => (
        <li key={`${exception.from} ${exception.label}`} className="exception-list__item">
          <p className="exception-list__dates">
            <Period from={exception.from} until={exception.until} />
          </p>
          <p className="exception-list__label">
            {exception.label}: {exception.closed ? 'gesloten' : <OpenSlots {...exception} />}
          </p>
          {exception.temporaryAddress && (
            <div className="exception-list__address">
              <p>Op dit adres:</p>
              <Address address={exception.temporaryAddress} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Period({ from, until }: { from: string; until: string }) {
  return (
    <>
      <time dateTime={from}>{formatDate(from)}</time>
      {until !== from && (
        <>
          {' '}
          tot en met <time dateTime={until}>{formatDate(until)}</time>
        </>
      )}
    </>
  );
}

/** Not closed and no hours of its own: the week goes on as usual, perhaps at another address. */
function OpenSlots({ slots }: Pick<HoursException, 'slots'>) {
  if (slots.length === 0) return <>de gewone uren gelden</>;
  return <>{slots.map((slot) => describeSlot(slot)).join('; ')}</>;
}
