import { Heading, type HeadingLevel } from '../heading/Heading.tsx';

export interface CallToActionProps {
  /** For links to this call. */
  id?: string;
  title: string;
  text?: string;
  linkLabel: string;
  linkUrl: string;
  headingLevel?: HeadingLevel;
}

/** One thing to do now. */
export function CallToAction(props: CallToActionProps) {
  const { id, title, text, linkLabel, linkUrl, headingLevel = 2 } = props;
  return (
    <div className="call-to-action" id={id}>
      <div className="call-to-action__text">
        <Heading level={headingLevel} className="call-to-action__title">
          {title}
        </Heading>
        {text && <p>{text}</p>}
      </div>
      <p className="call-to-action__action">
        <a className="button button--accent" href={linkUrl}>
          {linkLabel}
        </a>
      </p>
    </div>
  );
}
