import type { Mission } from '@sociaal-huis/schema';
import { formatDate } from '../format/format-date.ts';

export type QuotationProps = Mission['legalBasis'][number];

/** Words of a law or policy text, with where they come from. */
export function Quotation({ text, source, date, url }: QuotationProps) {
  return (
    <figure className="quotation">
      <blockquote className="quotation__text">
        <p>{text}</p>
      </blockquote>
      <figcaption className="quotation__source">
        {url ? <a href={url}>{source}</a> : source}
        {date && (
          <>
            , <time dateTime={date}>{formatDate(date)}</time>
          </>
        )}
      </figcaption>
    </figure>
  );
}
