import { Outline } from './Outline.tsx';
import { paths } from './paths.ts';

export type IconName = keyof typeof paths;

export interface IconProps {
  name: IconName;
}

/** Stands beside words that say the same, so it is hidden from screen readers. */
export function Icon({ name }: IconProps) {
  return <Outline d={paths[name]} />;
}
