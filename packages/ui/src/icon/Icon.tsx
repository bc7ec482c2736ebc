import { paths } from './paths.ts';

export type IconName = keyof typeof paths;

export interface IconProps {
  name: IconName;
}

/** Stands beside words that say the same, so it is hidden from screen readers. */
export function Icon({ name }: IconProps) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
