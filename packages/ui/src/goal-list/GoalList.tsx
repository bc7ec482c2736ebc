import type { Vision } from '@sociaal-huis/schema';
import { Heading, type HeadingLevel } from '../heading/Heading.tsx';

export interface GoalListProps {
  goals: Vision['goals'];
  headingLevel?: HeadingLevel;
}

/** Policy goals with the years they hold for. */
export function GoalList({ goals, headingLevel = 3 }: GoalListProps) {
  if (goals.length === 0) return null;
  return (
    <ol className="goal-list">
      {goals.map((goal) => (
        <li key={goal.title} className="goal-list__goal">
          <Heading level={headingLevel} className="goal-list__title">
            {goal.title}
          </Heading>
          {years(goal) && <p className="goal-list__years">{years(goal)}</p>}
          {goal.description && <p>{goal.description}</p>}
        </li>
      ))}
    </ol>
  );
}

function years({ from, until }: Vision['goals'][number]): string | undefined {
  if (from && until) return from === until ? `In ${from}` : `Van ${from} tot en met ${until}`;
  if (from) return `Vanaf ${from}`;
  return until ? `Tot en met ${until}` : undefined;
}
