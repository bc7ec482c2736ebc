import type { Link } from '../link.ts';

export interface BreadcrumbProps {
  /** From the start page down to the page above this one. */
  ancestors: Link[];
  /** Title of this page. */
  current: string;
}

export function Breadcrumb({ ancestors, current }: BreadcrumbProps) {
  return (
    <nav className="breadcrumb" aria-label="Kruimelpad">
      <ol className="breadcrumb__list">
        {ancestors.map(({ label, href }) => (
          <li key={href} className="breadcrumb__item">
            <a className="breadcrumb__link" href={href}>
              {label}
            </a>
          </li>
        ))}
        <li className="breadcrumb__item" aria-current="page">
          {current}
        </li>
      </ol>
    </nav>
  );
}
