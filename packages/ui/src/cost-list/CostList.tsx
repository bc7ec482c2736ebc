import type { Service } from '@sociaal-huis/schema';
import { formatEuro } from '../format/format-euro.ts';

export interface CostListProps {
  costs: Service['costs'];
}

/** What the resident pays. No amount means that it depends; 0 means free. */
export function CostList({ costs }: CostListProps) {
  if (costs.length === 0) return null;
  return (
    <dl className="cost-list">
      {costs.map(({ name, description, amount }) => (
        <div key={name} className="cost-list__item">
          <dt className="cost-list__name">{name}</dt>
          {amount !== undefined && (
            <dd className="cost-list__amount">{amount === 0 ? 'Gratis' : formatEuro(amount)}</dd>
          )}
          {description && <dd className="cost-list__description">{description}</dd>}
        </div>
      ))}
    </dl>
  );
}
