import { Icon } from '../icon/Icon.tsx';
import { QuickExitLink } from './QuickExitLink.tsx';

export interface QuickExitProps {
  /** An innocent page of another site, complete. */
  href: string;
  /** "Verlaat deze site snel" */
  label: string;
  /** What the Shift key does; told only once the module in the browser listens to it. */
  hint: string;
}

/**
 * For somebody who may not be seen on this site, such as a victim of violence at home. It stays at
 * the top of the window; the page scrolls below it, so it covers nothing that has the focus.
 */
export function QuickExit({ href, label, hint }: QuickExitProps) {
  return (
    <section className="quick-exit" aria-label={label}>
      <span className="quick-exit__hint" id="quick-exit-hint" hidden>
        {hint}
      </span>
      <QuickExitLink className="quick-exit__link" href={href}>
        {label}
        <Icon name="log-out" />
      </QuickExitLink>
    </section>
  );
}
