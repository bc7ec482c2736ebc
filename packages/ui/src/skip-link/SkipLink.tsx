export interface SkipLinkProps {
  /** Id of the element that holds the content, without `#`. */
  targetId?: string;
}

/** First thing a keyboard reaches: jumps over the header. */
export function SkipLink({ targetId = 'inhoud' }: SkipLinkProps) {
  return (
    <a className="skip-link" href={`#${targetId}`}>
      Ga naar de inhoud
    </a>
  );
}
