import { Button } from '@strapi/design-system';
import { useSend } from './use-send.ts';

interface AskAgainButtonProps {
  municipality: string;
  /** How the municipality is called, where more than one has such a button. */
  name?: string | undefined;
  onAsked(): void;
}

/** Has the site of a municipality made again, after nothing happens by itself any more. */
export function AskAgainButton({ municipality, name, onAsked }: AskAgainButtonProps) {
  const { isBusy, send } = useSend();
  const ask = async () => {
    const path = `/sociaal-huis/releases/${municipality}/retry`;
    if (await send({ method: 'post', path })) onAsked();
  };
  return (
    <Button
      variant="secondary"
      loading={isBusy}
      aria-label={name && `Opnieuw proberen voor ${name}`}
      onClick={ask}
    >
      Opnieuw proberen
    </Button>
  );
}
