import { Button, Dialog, Typography } from '@strapi/design-system';
import { useSend } from './use-send.ts';

interface ConfirmLossButtonProps {
  municipality: string;
  /** How the municipality is called, where more than one has such a button. */
  name: string | undefined;
  /** What would disappear. */
  sentence: string;
  onConfirmed(): void;
}

/** Asks whether much content may disappear from the site, and lets the release go on. */
export function ConfirmLossButton(props: ConfirmLossButtonProps) {
  const { municipality, name, sentence, onConfirmed } = props;
  const { isBusy, send } = useSend();
  const confirm = async () => {
    const path = `/sociaal-huis/releases/${municipality}/confirm-loss`;
    if (await send({ method: 'post', path })) onConfirmed();
  };
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button
          variant="danger-light"
          loading={isBusy}
          aria-label={name && `Ja, dit mag verdwijnen voor ${name}`}
        >
          Ja, dit mag verdwijnen
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>Mag dit van de site verdwijnen?</Dialog.Header>
        <Dialog.Body>
          <Dialog.Description>{sentence}</Dialog.Description>
          <Typography tag="p">
            Zegt u ja, dan wordt de site meteen bijgewerkt. Het logboek bewaart wie dat besliste.
          </Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Nee, laat alles staan
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant="danger" fullWidth onClick={confirm}>
              Ja, dit mag verdwijnen
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
