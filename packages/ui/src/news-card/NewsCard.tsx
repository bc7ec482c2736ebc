import type { NewsItem } from '@sociaal-huis/schema';
import { formatDate } from '../format/format-date.ts';
import { Heading, type HeadingLevel } from '../heading/Heading.tsx';

export interface NewsCardProps {
  title: string;
  href: string;
  summary: string;
  /** "2026-01-05" */
  publishedOn: string;
  image?: NewsItem['image'];
  headingLevel?: HeadingLevel;
}

export function NewsCard(props: NewsCardProps) {
  const { title, href, summary, publishedOn, image, headingLevel = 3 } = props;
  return (
    <article className="news-card">
      {image && (
        <img
          className="news-card__image"
          src={image.url}
          alt={image.alternativeText ?? ''}
          width={image.width}
          height={image.height}
          loading="lazy"
        />
      )}
      <div className="news-card__text">
        <Heading level={headingLevel} className="news-card__title">
          <a className="news-card__link cover-link" href={href}>
            {title}
          </a>
        </Heading>
        <p className="news-card__date">
          <time dateTime={publishedOn}>{formatDate(publishedOn)}</time>
        </p>
        <p className="news-card__summary">{summary}</p>
      </div>
    </article>
  );
}
