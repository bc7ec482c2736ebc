import type { ReactNode } from 'react';

/** A stretch of text, and whether it answers the query. */
export interface TextPiece {
  text: string;
  marked: boolean;
}

export interface SearchResult {
  href: string;
  title: TextPiece[];
  /** What kind of page it is, in a word or two. */
  kind: string;
  summary: TextPiece[];
}

export interface SearchResultsProps {
  /** How many there are and for what, in one sentence; it is read out when it changes. */
  count: string;
  results: SearchResult[];
  /** What somebody can do when nothing is found. */
  children?: ReactNode;
}

/** What was found, best first. The words that were asked are marked; text never becomes HTML. */
export function SearchResults({ count, results, children }: SearchResultsProps) {
  return (
    <div className="search-results">
      <output className="search-results__count">{count}</output>
      {results.length > 0 ? (
        <ol className="search-results__list">
          {results.map(({ href, title, kind, summary }) => (
            <li key={href} className="search-results__item">
              <h3 className="search-results__title">
                <a href={href}>
                  <Marked pieces={title} />
                </a>
              </h3>
              <p className="search-results__summary">
                <span className="search-results__kind">{kind}</span>
                {summary.length > 0 && ' · '}
                <Marked pieces={summary} />
              </p>
            </li>
          ))}
        </ol>
      ) : (
        children
      )}
    </div>
  );
}

function Marked({ pieces }: { pieces: TextPiece[] }) {
  return pieces.map(({ text, marked }, index) =>
    // Pieces have no identity but their index.
    marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}
