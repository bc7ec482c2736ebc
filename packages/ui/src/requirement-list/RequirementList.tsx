import type { Service } from '@sociaal-huis/schema';
import { Icon } from '../icon/Icon.tsx';

export interface RequirementListProps {
  requirements: Service['requirements'];
}

/** Conditions, each with the proof to bring. */
export function RequirementList({ requirements }: RequirementListProps) {
  if (requirements.length === 0) return null;
  return (
    <ul className="requirement-list">
      {requirements.map(({ name, description, evidence }) => (
        <li key={name} className="requirement-list__item">
          <p className="requirement-list__name">{name}</p>
          {description && <p className="requirement-list__description">{description}</p>}
          {evidence && (
            <p className="requirement-list__evidence">
              <Icon name="file-text" />
              <span>
                <strong>Breng mee:</strong> {evidence}
              </span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
