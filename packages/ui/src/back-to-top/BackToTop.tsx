import { Icon } from '../icon/Icon.tsx';

export interface BackToTopProps {
  /** Id of the first element of the page, without `#`. */
  targetId?: string;
}

export function BackToTop({ targetId = 'top' }: BackToTopProps) {
  return (
    <p className="back-to-top">
      <a className="back-to-top__link" href={`#${targetId}`}>
        <Icon name="arrow-up" />
        Naar boven
      </a>
    </p>
  );
}
