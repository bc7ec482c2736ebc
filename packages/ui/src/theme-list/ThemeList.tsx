import { Icon, type IconName } from '../icon/Icon.tsx';
import type { Link } from '../link.ts';

export interface ThemeListItem extends Link {
  icon?: IconName;
  /** How many services lie behind the link. */
  count?: number;
}

export interface ThemeListProps {
  items: ThemeListItem[];
}

/** Ways into the services: by theme or by situation. */
export function ThemeList({ items }: ThemeListProps) {
  return (
    <ul className="theme-list">
      {items.map(({ label, href, icon, count }) => (
        <li key={href} className="theme-list__item">
          <a className="theme-list__link" href={href}>
            {icon && <Icon name={icon} />}
            <span className="theme-list__text">
              <span className="theme-list__label">{label}</span>
              {count !== undefined && (
                <span className="theme-list__count">
                  {count} {count === 1 ? 'dienst' : 'diensten'}
                </span>
              )}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
