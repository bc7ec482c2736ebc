import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/Icon.tsx';

export interface KeyFact {
  icon: IconName;
  label: string;
  text: string;
  /** Where to read on, or whom to call. */
  href?: string;
}

export interface KeyFactsProps {
  facts: readonly KeyFact[];
}

/** What somebody in a hurry must know, above everything that explains it. */
export function KeyFacts({ facts }: KeyFactsProps) {
  if (facts.length === 0) return null;
  return (
    <dl className="key-facts">
      {facts.map(({ icon, label, text, href }) => (
        <div key={label} className="key-facts__fact">
          <dt className="key-facts__label">
            <Icon name={icon} />
            {label}
          </dt>
          <dd className="key-facts__text">
            {href ? <a href={href}>{breakAfterAt(text)}</a> : text}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A long address to write to breaks after its @, not in the middle of a word. */
function breakAfterAt(text: string): ReactNode {
  const [name, host] = text.split('@');
  if (host === undefined) return text;
  return (
    <>
      {name}@<wbr />
      {host}
    </>
  );
}
