import type { Service } from '@sociaal-huis/schema';
import { Heading, type HeadingLevel } from '../heading/Heading.tsx';

export interface StepListProps {
  steps: Service['steps'];
  headingLevel?: HeadingLevel;
}

/** What to do, in order. */
export function StepList({ steps, headingLevel = 3 }: StepListProps) {
  if (steps.length === 0) return null;
  return (
    <ol className="step-list">
      {steps.map((step) => (
        <li key={step.title} className="step-list__step">
          <Heading level={headingLevel} className="step-list__title">
            {step.title}
          </Heading>
          {step.description && <p className="step-list__description">{step.description}</p>}
          {step.url && (
            <p>
              <a href={step.url}>Begin hier: {step.title}</a>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
