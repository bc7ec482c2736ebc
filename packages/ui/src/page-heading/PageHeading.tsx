export interface PageHeadingProps {
  title: string;
  /** Small line above the title, for example the kind of page. */
  kicker?: string;
  /** One or two sentences: what this page is for. */
  intro?: string;
}

/** The only h1 of a page. */
export function PageHeading({ title, kicker, intro }: PageHeadingProps) {
  return (
    <div className="page-heading">
      {kicker && <p className="page-heading__kicker">{kicker}</p>}
      <h1 className="page-heading__title">{title}</h1>
      {intro && <p className="page-heading__intro">{intro}</p>}
    </div>
  );
}
