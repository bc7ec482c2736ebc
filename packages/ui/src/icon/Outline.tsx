export interface OutlineProps {
  /** The outline on a 24 by 24 grid, as SVG path data. */
  d: string;
}

/** The drawing of an icon; a component that runs in the browser brings only the outlines it needs. */
export function Outline({ d }: OutlineProps) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={d} />
    </svg>
  );
}
