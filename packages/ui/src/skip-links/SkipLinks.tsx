import type { Link } from '../link.ts';
import { QuickExitLink } from '../quick-exit/QuickExitLink.tsx';

export interface SkipLinksProps {
  /** Places on this page, each with `#` and its id, in the order of the page. */
  links: Link[];
  /** Leaves the site; the last of the list, as it is no place on the page. */
  exit: Link;
}

/** First things a keyboard reaches, each shown while it has the focus (WCAG 2.4.1). */
export function SkipLinks({ links, exit }: SkipLinksProps) {
  return (
    <nav className="skip-links" aria-label="Ga snel naar">
      {links.map(({ label, href }) => (
        <a key={href} className="skip-links__link" href={href}>
          {label}
        </a>
      ))}
      <QuickExitLink className="skip-links__link" href={exit.href}>
        {exit.label}
      </QuickExitLink>
    </nav>
  );
}
