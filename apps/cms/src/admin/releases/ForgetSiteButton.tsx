import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import type { NamedSite } from '../../releases/answers.ts';
import { useSend } from './use-send.ts';

interface ForgetSiteButtonProps {
  site: NamedSite;
  onForgotten(): void;
}

/** For a site that is no more: nothing has to wait for it any longer. */
export function ForgetSiteButton({ site, onForgotten }: ForgetSiteButtonProps) {
  const { isBusy, send } = useSend();
  const forget = async () => {
    if (await send({ method: 'del', path: `/sociaal-huis/sites/${site.id}` })) onForgotten();
  };
  return (
    <Flex>
      <Dialog.Root>
        <Dialog.Trigger>
          <Button
            variant="danger-light"
            loading={isBusy}
            aria-label={`Deze site bestaat niet meer: ${site.name}`}
          >
            Deze site bestaat niet meer
          </Button>
        </Dialog.Trigger>
        <Dialog.Content>
          <Dialog.Header>Bestaat {site.name} niet meer?</Dialog.Header>
          <Dialog.Body>
            <Dialog.Description>
              Het CMS wacht dan niet meer op deze site, bij geen enkele gemeente. Wat erop staat,
              verandert niet.
            </Dialog.Description>
            <Typography tag="p">
              Komt ze toch terug, dan wordt ze vanzelf helemaal opnieuw gemaakt.
            </Typography>
          </Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button variant="tertiary" fullWidth>
                Nee, blijf wachten
              </Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button variant="danger" fullWidth onClick={forget}>
                Ja, ze bestaat niet meer
              </Button>
            </Dialog.Action>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </Flex>
  );
}
