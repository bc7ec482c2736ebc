import type { paths } from './paths.ts';

export type IconName = keyof typeof paths;

export interface IconProps {
  name: IconName;
}

/** The file of the site that holds every outline (`buildIconFile`), whatever path it lives under. */
const file = `${import.meta.env.BASE_URL}icons.svg`;

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
