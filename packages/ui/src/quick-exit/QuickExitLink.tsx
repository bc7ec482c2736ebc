import type { ReactNode } from 'react';

export interface QuickExitLinkProps {
  className: string;
  /** An innocent page of another site, complete. */
  href: string;
  children: ReactNode;
}

/**
 * A link out of the site that does not tell the other site where somebody was. `data-quick-exit` is
 * what the module in the browser looks for, so that no entry in the history is left either.
 */
export function QuickExitLink({ className, href, children }: QuickExitLinkProps) {
  return (
    <a className={className} href={href} rel="noreferrer nofollow" data-quick-exit="">
      {children}
    </a>
  );
}
