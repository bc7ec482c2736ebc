import type { Mission } from '@sociaal-huis/schema';
import { Heading, type HeadingLevel } from '../heading/Heading.tsx';

export interface NamedTextListProps {
  items: Mission['values'];
  headingLevel?: HeadingLevel;
}

/** Values: a word and what it means here. */
export function NamedTextList({ items, headingLevel = 3 }: NamedTextListProps) {
  if (items.length === 0) return null;
  return (
    <ul className="named-text-list">
      {items.map(({ name, description }) => (
        <li key={name} className="named-text-list__item">
          <Heading level={headingLevel} className="named-text-list__name">
            {name}
          </Heading>
          {description && <p>{description}</p>}
        </li>
      ))}
    </ul>
  );
}
