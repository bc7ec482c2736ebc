import type { ReactNode } from 'react';
import type { PatternName } from '@sociaal-huis/schema';
import { blossom, hopCone, steppedGable } from './shapes.tsx';

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

const house = (
  <>
    <path className="mark__main" d="M24 5 45 23v20H3V23z" />
    <path className="mark__second" d="M19 43V30a5 5 0 0 1 10 0v13z" />
  </>
);

const drawings: Record<PatternName, ReactNode> = {
  vine: (
    <>
      {hopCone}
      <path
        className="mark__second"
        d="M24 10C17 12 9 9 6 2c8-1 15 1 18 8zM24 10c7 2 15-1 18-8-8-1-15 1-18 8z"
      />
    </>
  ),
  terril: (
    <>
      <path className="mark__second" d="M1 42 20 8l19 34z" />
      <path className="mark__main" d="M21 42 34 20l13 22z" />
    </>
  ),
  arc: (
    <>
      <path
        className="mark__main"
        d="M24 8c-8 0-12 7-12 16 0 6-3 10-8 12 4 4 9 3 12 0 2 4 5 6 8 7 3-1 6-3 8-7 3 3 8 4 12 0-5-2-8-6-8-12 0-9-4-16-12-16z"
      />
      <path className="mark__stem" d="M24 9c0-5 4-7 10-6" />
      <circle className="mark__second" cx="24" cy="32" r="4" />
    </>
  ),
  petal: <g transform="translate(24 25) scale(.92)">{blossom}</g>,
  gable: (
    <>
      <path
        className="mark__second"
        d={
          steppedGable({ x: 2, width: 15, base: 44, eaves: 30, steps: 2, rise: 3 }) +
          steppedGable({ x: 31, width: 15, base: 44, eaves: 26, steps: 2, rise: 3 })
        }
      />
      <path
        className="mark__main"
        d={steppedGable({ x: 14, width: 20, base: 44, eaves: 20, steps: 3, rise: 4 })}
      />
      <path className="mark__door" d="M21 44V33h6v11z" />
    </>
  ),
};
