import { Heading, type HeadingLevel } from '../heading/Heading.tsx';

export interface ServiceCardProps {
  title: string;
  href: string;
  summary?: string;
  /** Dutch names of the themes. */
  themes?: string[];
  headingLevel?: HeadingLevel;
}

/** A service to pick. The whole card can be pressed, the title is the link. */
export function ServiceCard(props: ServiceCardProps) {
  const { title, href, summary, themes = [], headingLevel = 3 } = props;
  return (
    <article className="service-card">
      <Heading level={headingLevel} className="service-card__title">
        <a className="service-card__link cover-link" href={href}>
          {title}
        </a>
      </Heading>
      {summary && <p className="service-card__summary">{summary}</p>}
      {themes.length > 0 && <p className="service-card__themes">{themes.join(', ')}</p>}
    </article>
  );
}
