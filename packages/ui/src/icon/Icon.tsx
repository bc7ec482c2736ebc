import type { IconName } from './icon-names.ts';
import file from './icons.svg?url';

export type { IconName };

export interface IconProps {
  name: IconName;
}

/**
 * Stands beside words that say the same, so it is hidden from screen readers. The outlines are in one
 * file that all pages share: on a page with many they would weigh as much as its text.
 */
export function Icon({ name }: IconProps) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <use href={`${file}#${name}`} />
    </svg>
  );
}
