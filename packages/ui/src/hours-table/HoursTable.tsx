import {
  dayLabels,
  formatTime,
  slotEnd,
  slotModeLabels,
  type Day,
  type Slot,
} from '@sociaal-huis/schema';

export interface HoursRow {
  day: Day;
  /** Absent: nobody knows. Empty: closed. These are not the same. */
  slots?: readonly Omit<Slot, 'day'>[];
}

export interface HoursTableProps {
  /** What the hours are of: "Openingsuren van Sociaal Huis". */
  caption: string;
  /** Monday to Sunday, as `weekTable` gives them. Absent: the hours are not known. */
  rows?: readonly HoursRow[];
  /** The day to mark as today. */
  today?: Day;
}

export function HoursTable({ caption, rows = [], today }: HoursTableProps) {
  if (rows.length === 0) {
    return <p className="hours-table__unknown">{caption}: onbekend. Bel of mail eerst.</p>;
  }
  return (
    <table className="hours-table">
      <caption className="hours-table__caption">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Dag</th>
          <th scope="col">Uren</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ day, slots }) => (
          <tr key={day} className="hours-table__row" data-today={day === today || undefined}>
            <th scope="row" className="hours-table__day">
              {dayLabels[day]}
              {day === today && <span className="hours-table__today"> (vandaag)</span>}
            </th>
            <td className="hours-table__slots">
              <HoursCell slots={slots} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HoursCell({ slots }: Pick<HoursRow, 'slots'>) {
  if (!slots) return <span className="hours-table__state">onbekend</span>;
  if (slots.length === 0) return <span className="hours-table__state">gesloten</span>;
  return (
    <ul className="hours-table__list">
      {slots.map((slot) => (
        <li key={`${slot.from} ${slot.mode}`} className="hours-table__slot">
          <span className="hours-table__time">
            {formatTime(slot.from).replace(' uur', '')} tot {formatTime(slotEnd(slot))}
          </span>{' '}
          <span className="hours-table__mode">{slotModeLabels[slot.mode].toLowerCase()}</span>
          {slot.note && <span className="hours-table__note">{slot.note}</span>}
        </li>
      ))}
    </ul>
  );
}
