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

/** Hours of one week, as a page works them out. */
export interface HoursWeek {
  /** What the hours are of: "Openingsuren van Sociaal Huis". */
  caption: string;
  /** Monday to Sunday, as `weekTable` gives them. Absent: the hours are not known. */
  rows?: readonly HoursRow[];
}

/** Words of the table, in the form of address of the municipality. */
export interface HoursTableTexts {
  day: string;
  hours: string;
  closed: string;
  unknown: string;
  /** Said of a whole week of which nothing is known: what to do then. */
  unknownWeek: string;
}

export interface HoursTableProps extends HoursWeek {
  texts: HoursTableTexts;
}

export function HoursTable({ caption, rows = [], texts }: HoursTableProps) {
  if (rows.length === 0) {
    return (
      <p>
        {caption}: {texts.unknownWeek}
      </p>
    );
  }
  return (
    <table className="hours-table">
      <caption className="hours-table__caption">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{texts.day}</th>
          <th scope="col">{texts.hours}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ day, slots }) => (
          <tr key={day} className="hours-table__row">
            <th scope="row" className="hours-table__day">
              {dayLabels[day]}
            </th>
            <td className="hours-table__slots">
              <HoursCell slots={slots} texts={texts} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HoursCell({ slots, texts }: Pick<HoursRow, 'slots'> & Pick<HoursTableProps, 'texts'>) {
  if (!slots) return <span className="hours-table__state">{texts.unknown}</span>;
  if (slots.length === 0) return <span className="hours-table__state">{texts.closed}</span>;
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
