import type { ReactNode } from 'react';
import type { PatternName } from '@sociaal-huis/schema';

export interface MarkProps {
  /** Absent: the mark of the portal. */
  name?: PatternName;
}

/** The small drawing before a wordmark. Drawn for this site; no coat of arms, no official logo. */
export function Mark({ name }: MarkProps) {
  return (
    <svg
      className={`mark mark--${name ?? 'portal'}`}
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
    >
      {name ? drawings[name] : house}
    </svg>
  );
}

const house = <path className="mark__main" d="M24 6 44 23v19H29V30H19v12H4V23z" />;

const drawings: Record<PatternName, ReactNode> = {
  vine: house,
  terril: house,
  arc: house,
  petal: house,
  gable: house,
};
