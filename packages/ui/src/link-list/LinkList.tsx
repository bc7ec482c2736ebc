import type { Link } from '../link.ts';

export interface LinkListItem extends Link {
  description?: string;
}

export interface LinkListProps {
  items: LinkListItem[];
}

/** Plain links with a word of explanation: laws, other sites, related pages. */
export function LinkList({ items }: LinkListProps) {
  if (items.length === 0) return null;
  return (
    <ul className="link-list">
      {items.map(({ label, href, description }) => (
        <li key={`${href} ${label}`} className="link-list__item">
          <a className="link-list__link" href={href}>
            {label}
          </a>
          {description && <p className="link-list__description">{description}</p>}
        </li>
      ))}
    </ul>
  );
}
