import type { ReactNode } from 'react';

/** A hop cone in a 48 by 48 box: scales from the tip up, each over the one below. */
export const hopCone: ReactNode = (
  <>
    {[
      [24, 29],
      [16, 23],
      [32, 23],
      [24, 19],
      [16, 12],
      [32, 12],
      [24, 8],
    ].map(([x, y]) => (
      <path
        key={`${x} ${y}`}
        className="shape__scale"
        transform={`translate(${x} ${y})`}
        d="M-8 0C-8 8-4 13 0 17 4 13 8 8 8 0 4-3-4-3-8 0z"
      />
    ))}
  </>
);

/** Five petals around the origin, 26 to each side. */
export const blossom: ReactNode = (
  <>
    {[0, 72, 144, 216, 288].map((turn) => (
      <path
        key={turn}
        className="shape__petal"
        transform={`rotate(${turn})`}
        d="M0 0C-9-4-13-14-8-22-5-26-2-25 0-22 2-25 5-26 8-22 13-14 9-4 0 0z"
      />
    ))}
    <circle className="shape__heart" r="5" />
  </>
);

export interface Gable {
  x: number;
  width: number;
  /** Where the walls stand. */
  base: number;
  /** Where the walls end and the steps begin. */
  eaves: number;
  steps: number;
  /** Height of a step. */
  rise?: number;
}

/** Outline of a stepped gable, as an SVG path. */
export function steppedGable({ x, width, base, eaves, steps, rise = 11 }: Gable): string {
  const top = (1.5 * width) / (2 * steps + 1.5);
  const run = (width - top) / (2 * steps);
  const up = `v${-rise}h${round(run)}`.repeat(steps);
  const down = `h${round(run)}v${rise}`.repeat(steps);
  return `M${x} ${base}V${eaves}${up}v${-rise}h${round(top)}v${rise}${down}V${base}z`;
}

/** Two decimals are finer than any screen. */
function round(length: number): number {
  return Math.round(length * 100) / 100;
}
