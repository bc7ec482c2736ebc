import { Heading, type HeadingLevel } from '../heading/Heading.tsx';

export interface ServiceCardProps {
  title: string;
  href: string;
  summary?: string;
  headingLevel?: HeadingLevel;
}

/** A service to pick. The whole card can be pressed, the title is the link. */
export function ServiceCard(props: ServiceCardProps) {
  const { title, href, summary, headingLevel = 3 } = props;
  return (
    <article className="service-card">
      <Heading level={headingLevel} className="service-card__title">
        <a className="service-card__link cover-link" href={href}>
          {title}
        </a>
      </Heading>
      {summary && <p className="service-card__summary">{summary}</p>}
    </article>
  );
}
