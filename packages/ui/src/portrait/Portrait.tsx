import type { Story } from '@sociaal-huis/schema';
import { RichText } from '../rich-text/RichText.tsx';
import type { HeadingLevel } from '../heading/Heading.tsx';

export interface PortraitProps {
  /** For links to this portrait. */
  id?: string;
  story: Pick<Story, 'name' | 'role' | 'quotation' | 'body' | 'photo'>;
  /** Level for headings inside the story. */
  headingLevel?: HeadingLevel;
}

/** Someone who tells what the mission means in their work or life. */
export function Portrait({ id, story, headingLevel = 3 }: PortraitProps) {
  const { name, role, quotation, body, photo } = story;
  return (
    <div className="portrait" id={id}>
      <figure className="portrait__figure">
        {photo && (
          <img
            className="portrait__photo"
            src={photo.url}
            alt={photo.alternativeText ?? ''}
            width={photo.width}
            height={photo.height}
            loading="lazy"
          />
        )}
        <blockquote className="portrait__quotation">
          <p>{quotation}</p>
        </blockquote>
        <figcaption className="portrait__caption">
          <span className="portrait__name">{name}</span>, {role}
        </figcaption>
      </figure>
      {body && <RichText nodes={body} baseLevel={headingLevel} />}
    </div>
  );
}
