import type { Link } from '../link.ts';

export interface PagerProps {
  /** Name of the landmark, as it differs per list: "Pagina’s met nieuws". */
  label: string;
  /** What comes before this page in the list. */
  previous?: Link | undefined;
  /** What comes after it. */
  next?: Link | undefined;
  /** Address of each page of the list, the first one first; absent beside a single entry. */
  pages?: readonly string[];
  /** Number of this page, counted from 1. */
  current?: number;
}

/** Leads along a list that does not fit on one page. Shows nothing when there is nowhere to go. */
export function Pager({ label, previous, next, pages = [], current = 1 }: PagerProps) {
  if (!previous && !next) return null;
  const shown = pages
    .map((href, index) => ({ href, number: index + 1 }))
    .filter(({ number }) => isNear(number, current) || number === 1 || number === pages.length);
  return (
    <nav className="pager" aria-label={label}>
      {previous && (
        <a className="pager__link" href={previous.href} rel="prev">
          {previous.label}
        </a>
      )}
      {shown.length > 0 && (
        <ul className="pager__pages">
          {shown.map(({ href, number }, index) => (
            <li key={href}>
              {index > 0 && shown[index - 1]?.number !== number - 1 && '… '}
              <a
                className="pager__link"
                href={href}
                aria-current={number === current ? 'page' : undefined}
              >
                <span className="visually-hidden">Pagina </span>
                {number}
              </a>
            </li>
          ))}
        </ul>
      )}
      {next && (
        <a className="pager__link" href={next.href} rel="next">
          {next.label}
        </a>
      )}
    </nav>
  );
}

function isNear(number: number, current: number): boolean {
  return Math.abs(number - current) <= 1;
}
