export interface OnThisPageProps {
  /** The parts of the page in reading order; `id` without `#`. */
  parts: { id: string; label: string }[];
}

/** Table of contents of a long page. Shows nothing for fewer than three parts. */
export function OnThisPage({ parts }: OnThisPageProps) {
  if (parts.length < 3) return null;
  return (
    <nav className="on-this-page" aria-labelledby="op-deze-pagina">
      <h2 className="on-this-page__title" id="op-deze-pagina">
        Op deze pagina
      </h2>
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
