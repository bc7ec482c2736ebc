import type { Municipality } from '@sociaal-huis/schema';
import { Heading, type HeadingLevel } from '../heading/Heading.tsx';
import { Mark } from '../mark/Mark.tsx';

export interface MunicipalityCardProps {
  municipality: Pick<Municipality, 'name' | 'publicName'> & {
    postcodes: readonly { postcode: string; places: readonly { name: string }[] }[];
    theme: Pick<Municipality['theme'], 'pattern'>;
  };
  href: string;
  headingLevel?: HeadingLevel;
}

/** A municipality on the portal, found by its name, its postcodes or its sub-municipalities. */
export function MunicipalityCard({ municipality, href, headingLevel = 2 }: MunicipalityCardProps) {
  return (
    <article className="municipality-card">
      <Mark name={municipality.theme.pattern} />
      <Heading level={headingLevel} className="municipality-card__name">
        <a className="cover-link" href={href}>
          {municipality.publicName}
        </a>
      </Heading>
      <ul className="municipality-card__postcodes">
        {municipality.postcodes.map(({ postcode, places }) => (
          <li key={postcode}>
            <strong>{postcode}</strong> {places.map(({ name }) => name).join(', ')}
          </li>
        ))}
      </ul>
    </article>
  );
}
