import { describeSlot, formatDate, type HoursException } from '@sociaal-huis/schema';
import { Address } from '../address/Address.tsx';

export interface ExceptionListProps {
  exceptions: readonly HoursException[];
  /** Ids of the items, for links to one of them. */
  idOf?: (exception: HoursException) => string;
  texts: ExceptionListTexts;
}

/** Words of the list, in the form of address of the municipality. */
export interface ExceptionListTexts {
  closed: string;
  /** Said of days on which the week goes on as usual, perhaps at another address. */
  usualHours: string;
  /** Stands above the address that holds on these days. */
  address: string;
  /** Between the first and the last day. */
  until: string;
}

/** Days on which the hours are other than usual. */
export function ExceptionList({ exceptions, idOf, texts }: ExceptionListProps) {
  if (exceptions.length === 0) return null;
  return (
    <ul className="exception-list">
      {exceptions.map((exception) => (
        <li key={exception.documentId} id={idOf?.(exception)} className="exception-list__item">
          <p className="exception-list__dates">
            <Period {...exception} word={texts.until} />
          </p>
          <p className="exception-list__label">
            {exception.label}: {describeHours(exception, texts)}
          </p>
          {exception.temporaryAddress && (
            <div className="exception-list__address">
              <p>{texts.address}</p>
              <Address address={exception.temporaryAddress} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Period({ from, until, word }: { from: string; until: string; word: string }) {
  return (
    <>
      <time dateTime={from}>{formatDate(from)}</time>
      {until !== from && (
        <>
          {' '}
          {word} <time dateTime={until}>{formatDate(until)}</time>
        </>
      )}
    </>
  );
}

function describeHours({ closed, slots }: HoursException, texts: ExceptionListTexts): string {
  if (closed) return texts.closed;
  return slots.map((slot) => describeSlot(slot)).join('; ') || texts.usualHours;
}
