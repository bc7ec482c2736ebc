import type { Office } from '@sociaal-huis/schema';
import { phoneHref } from '../format/phone-href.ts';
import { Icon } from '../icon/Icon.tsx';

export interface PhoneListProps {
  phones: Office['phones'];
  email?: string;
}

/** Whom to call or write. */
export function PhoneList({ phones, email }: PhoneListProps) {
  if (phones.length === 0 && !email) return null;
  return (
    <ul className="phone-list">
      {phones.map(({ label, number, note }) => (
        <li key={`${label} ${number}`} className="phone-list__item">
          <Icon name="phone" />
          <span>
            {label}: <a href={phoneHref(number)}>{number}</a>
            {note && <span className="phone-list__note">{note}</span>}
          </span>
        </li>
      ))}
      {email && (
        <li className="phone-list__item">
          <Icon name="mail" />
          <span>
            E-mail: <a href={`mailto:${email}`}>{email}</a>
          </span>
        </li>
      )}
    </ul>
  );
}
