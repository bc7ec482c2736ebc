export interface FeedbackLinkProps {
  /** "Klopt er iets niet op deze pagina?" */
  question: string;
  /** What the link does: "Mail ons". */
  label: string;
  /** An address to write to, with the page already in it, or the page with all ways to reach us. */
  href: string;
}

/** Foot of a page: where to say that something on it is wrong. */
export function FeedbackLink({ question, label, href }: FeedbackLinkProps) {
  return (
    <p className="feedback-link">
      {question} <a href={href}>{label}</a>
    </p>
  );
}
