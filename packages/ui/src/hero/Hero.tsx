import type { PatternName } from '@sociaal-huis/schema';
import type { ReactNode } from 'react';
import type { Link } from '../link.ts';
import { Pattern } from '../pattern/Pattern.tsx';

export interface HeroProps {
  title: string;
  intro: string;
  /** What most people come for. The first one stands out. */
  actions?: Link[];
  /** Drawn behind or beside the text; decoration. */
  pattern?: PatternName;
  /** Stands between the words and the actions, such as a search box. */
  children?: ReactNode;
}

/** Top of a start page: the only h1 there. Its composition follows the theme. */
export function Hero({ title, intro, actions = [], pattern, children }: HeroProps) {
  return (
    <section className="hero" aria-labelledby="hero-title">
      <div className="hero__inner">
        <div className="hero__text">
          <h1 className="hero__title" id="hero-title">
            {title}
          </h1>
          <p className="hero__intro">{intro}</p>
          {children}
          {actions.length > 0 && (
            <ul className="hero__actions">
              {actions.map(({ label, href }, index) => (
                <li key={href}>
                  <a className={index === 0 ? 'button button--accent' : 'button'} href={href}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
        {pattern && (
          <div className="hero__art">
            <Pattern name={pattern} form="field" id="hero-pattern" />
          </div>
        )}
      </div>
    </section>
  );
}
