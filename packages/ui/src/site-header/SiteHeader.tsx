import type { PatternName } from '@sociaal-huis/schema';
import type { Link } from '../link.ts';
import { Icon } from '../icon/Icon.tsx';
import { Mark } from '../mark/Mark.tsx';
import { Pattern } from '../pattern/Pattern.tsx';
import { splitWordmark } from './split-wordmark.ts';

export interface NavigationItem extends Link {
  /** `page`: this very page. `section`: a page below it. */
  current?: 'page' | 'section';
}

export interface SiteHeaderProps {
  /** As the residents know it: "OCMW Genk". */
  publicName: string;
  /** Name of the municipality: the large part of the wordmark. */
  place?: string;
  /** Address of the start page. */
  href: string;
  navigation: NavigationItem[];
  /** Leads to the search; absent on the portal. */
  search?: NavigationItem;
  /** Absent on the neutral portal. */
  pattern?: PatternName;
}

/**
 * Top of every page. `data-header` on the body (bar, band, split) arranges it.
 * The list follows a details element that opens it on small screens; wide screens always show it.
 */
export function SiteHeader(props: SiteHeaderProps) {
  const { publicName, place, href, navigation, search, pattern } = props;
  const { kicker, main } = splitWordmark(publicName, place);
  return (
    <header className="site-header" id="top">
      <a className="site-header__home" href={href}>
        <Mark name={pattern} />
        <span className="site-header__wordmark">
          {kicker && <span className="site-header__kicker">{kicker} </span>}
          <span className="site-header__name">{main}</span>
        </span>
        <span className="visually-hidden">, naar de startpagina</span>
      </a>
      {search && (
        <a
          className="site-header__link site-header__search"
          href={search.href}
          aria-current={search.current === 'section' ? 'true' : search.current}
        >
          <Icon name="search" />
          {search.label}
        </a>
      )}
      {navigation.length > 0 && (
        <>
          {/* Where the skip link leads: before the menu on any screen, opened or not. */}
          <span className="visually-hidden" id="menu" tabIndex={-1} />
          <details className="site-header__menu">
            <summary className="site-header__toggle">
              <Icon name="menu" />
              Menu
            </summary>
          </details>
          <nav className="site-header__nav" aria-label="Hoofdmenu">
            <ul className="site-header__list">
              {navigation.map((item) => (
                <li key={item.href} className="site-header__item">
                  <a
                    className="site-header__link"
                    href={item.href}
                    aria-current={item.current === 'section' ? 'true' : item.current}
                  >
                    {item.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </>
      )}
      {pattern && <Pattern name={pattern} form="edge" id="header-edge" />}
    </header>
  );
}
