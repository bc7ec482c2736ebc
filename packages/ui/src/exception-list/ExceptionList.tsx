import { slotModeLabels, type HoursException } from '@sociaal-huis/schema';
import { Address } from '../address/Address.tsx';
import { formatDateWithDay } from '../format/format-date.ts';

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
      <time dateTime={from}>{formatDateWithDay(from)}</time>
      {until !== from && (
        <>
          {' '}
          tot en met <time dateTime={until}>{formatDateWithDay(until)}</time>
        </>
      )}
    </>
  );
}

function OpenSlots({ slots }: Pick<HoursException, 'slots'>) {
  if (slots.length === 0) return <>andere uren, vraag ernaar</>;
  const texts = slots.map(({ from, until, mode, note }) =>
    [`${from} – ${until}`, slotModeLabels[mode].toLowerCase(), note].filter(Boolean).join(', '),
  );
  return <>{texts.join('; ')}</>;
}
