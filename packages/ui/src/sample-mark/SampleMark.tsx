import { Icon } from '../icon/Icon.tsx';

export interface SampleMarkProps {
  text?: string;
}

/** Says plainly that the facts beside it are samples and may not be relied on. */
export function SampleMark({ text = 'Voorbeeldgegevens' }: SampleMarkProps) {
  return (
    <p className="sample-mark">
      <Icon name="flask-conical" />
      {text}
    </p>
  );
}
