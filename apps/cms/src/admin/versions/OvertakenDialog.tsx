import { Button, Flex, LinkButton, Modal, Typography } from '@strapi/design-system';
import { unstable_useDocumentActions as useDocumentActions, useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { onOvertaken, type Refused, versions } from './follow-versions.ts';
import { describeChoices } from './describe-choices.ts';

/**
 * What somebody gets to see whose change was refused because of what was saved meanwhile. The form
 * keeps what was typed. To save over the other's text is a choice, and only after looking at it.
 */
export function OvertakenDialog() {
  const [refused, setRefused] = useState<Refused>();
  const [hasLooked, setHasLooked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const { update, publish } = useDocumentActions();
  const resetForm = useForm('OvertakenDialog', (form) => form.resetForm);

  useEffect(
    () =>
      onOvertaken((next) => {
        // A version that is put back has a dialog of its own, which says what was refused.
        if (describeChoices(next).model === '') return;
        setHasLooked(false);
        setRefused(next);
      }),
    [],
  );
  if (!refused) return null;
  const { title, explanation, look, replace, model } = describeChoices(refused);
  const { documentId, version, happened } = refused;
  const close = () => setRefused(undefined);

  const saveMine = async () => {
    setBusy(true);
    setRefused(undefined);
    if (version !== null) versions.show(documentId, version);
    const entry = {
      collectionType: 'collection-types',
      model,
      documentId,
      params: Object.fromEntries(refused.url.searchParams),
    };
    const send = replace?.action === 'publish' ? publish : update;
    await send(entry, refused.body as object);
    setBusy(false);
  };
  const takeTheirs = () => {
    // Else the browser asks whether to leave what was not saved.
    resetForm();
    setTimeout(() => window.location.reload());
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && close()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography fontWeight="bold">{happened}</Typography>
            <Typography>{explanation}</Typography>
            {look && (
              <LinkButton
                href={`${window.location.origin}/admin/content-manager/collection-types/${model}/${documentId}`}
                target="_blank"
                isExternal
                variant={hasLooked ? 'tertiary' : 'default'}
                onClick={() => setHasLooked(true)}
              >
                {look}
              </LinkButton>
            )}
            {replace && !hasLooked && (
              <Typography variant="pi" textColor="neutral600">
                Daarna kunt u hier kiezen wat er blijft.
              </Typography>
            )}
            {replace && hasLooked && (
              <Button variant="danger-light" loading={isBusy} onClick={saveMine}>
                {replace.label}
              </Button>
            )}
            {look && (
              <Button variant="tertiary" onClick={takeTheirs}>
                {replace ? 'Laat mijn tekst vallen en toon wat bewaard is' : 'Toon wat bewaard is'}
              </Button>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={close}>
            {replace ? 'Terug naar mijn tekst' : 'Sluit'}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
