import { Icon } from '../icon/Icon.tsx';

export interface OnThisPageProps {
  /** The parts of the page in reading order; `id` without `#`. */
  parts: { id: string; label: string }[];
}

/**
 * Table of contents of a long page. Shows nothing for fewer than three parts. On a small screen the
 * list waits behind a details element; beside the text on a wide screen it is always there.
 */
export function OnThisPage({ parts }: OnThisPageProps) {
  if (parts.length < 3) return null;
  return (
    <nav className="on-this-page" aria-label="Op deze pagina">
      <details className="on-this-page__menu">
        <summary className="on-this-page__toggle">
          <Icon name="chevron-down" />
          Op deze pagina
        </summary>
      </details>
      <h2 className="on-this-page__title">Op deze pagina</h2>
      <ul className="on-this-page__list">
        {parts.map(({ id, label }) => (
          <li key={id}>
            <a className="on-this-page__link" href={`#${id}`}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
