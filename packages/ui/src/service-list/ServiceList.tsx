import { Fragment } from 'react';
import type { Link } from '../link.ts';
import { Heading, nextLevel, type HeadingLevel } from '../heading/Heading.tsx';
import { groupByLetter } from './group-by-letter.ts';

export interface ListedService {
  title: string;
  href: string;
  summary?: string;
}

/** A word that is the name of no service, and where what it means stands. */
export interface SeeAlso {
  title: string;
  see: Link[];
}

export interface ServiceListProps {
  services: (ListedService | SeeAlso)[];
  /** Names the row of letters. */
  label?: string;
  /** Level of the letters; the titles lie one deeper. */
  headingLevel?: HeadingLevel;
}

/** All services from A to Z, with a row of letters to jump by. */
export function ServiceList({ services, label, headingLevel = 2 }: ServiceListProps) {
  const groups = groupByLetter(services);
  if (groups.length === 0) return <p>Er staan nog geen diensten op deze site.</p>;
  return (
    <div className="service-list">
      {groups.length > 1 && (
        <nav className="service-list__letters" aria-label={label ?? 'Diensten per letter'}>
          <ul className="service-list__letter-list">
            {groups.map(({ letter }) => (
              <li key={letter}>
                <a className="service-list__letter" href={`#${letterId(letter)}`}>
                  {letter}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {groups.map(({ letter, items }) => (
        <section key={letter} className="service-list__group" aria-labelledby={letterId(letter)}>
          <Heading level={headingLevel} id={letterId(letter)} className="service-list__heading">
            {letter}
          </Heading>
          <ul className="service-list__items">
            {items.map((item) =>
              'see' in item ? (
                <li key={item.title} className="service-list__see">
                  {item.title}: zie{' '}
                  {item.see.map(({ label: name, href }, index) => (
                    <Fragment key={href}>
                      {index > 0 && ' of '}
                      <a href={href}>{name}</a>
                    </Fragment>
                  ))}
                </li>
              ) : (
                <li key={item.href} className="service-list__item">
                  <Heading level={nextLevel(headingLevel)} className="service-list__title">
                    <a className="service-list__link" href={item.href}>
                      {item.title}
                    </a>
                  </Heading>
                  {item.summary && <p className="service-list__summary">{item.summary}</p>}
                </li>
              ),
            )}
          </ul>
        </section>
      ))}
    </div>
  );
}

function letterId(letter: string): string {
  return letter === '#' ? 'letter-andere' : `letter-${letter.toLowerCase()}`;
}
