import { Button, Flex, TextInput, Typography } from '@strapi/design-system';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { describeMoment, type NewLink, usePreviewLinks } from './use-preview-links.ts';

/** What Strapi tells a panel beside the form. */
interface PanelProps {
  model: string;
  documentId?: string;
  document?: { updatedAt?: unknown };
}

/** The panel “Voorbeeld tonen”; not there for an entry that was never saved. */
export function PreviewLinksPanel({ model, documentId, document }: PanelProps) {
  const noun = /^api::([\w-]+)\./.exec(model)?.[1];
  if (noun === undefined || !documentId || !document) return null;
  return {
    title: 'Voorbeeld tonen',
    content: (
      <PreviewLinks
        key={documentId}
        noun={noun}
        documentId={documentId}
        savedOn={String(document.updatedAt)}
      />
    ),
  };
}

interface PreviewLinksProps {
  noun: string;
  documentId: string;
  /** Changes with each time the draft is saved. */
  savedOn: string;
}

function PreviewLinks({ noun, documentId, savedOn }: PreviewLinksProps) {
  const { links, make, withdraw, getOwnAddress } = usePreviewLinks(noun, documentId);
  const opened = useRef<Window | null>(null);
  /** Which saved version the window has. */
  const shown = useRef(savedOn);
  const [link, setLink] = useState<NewLink>();
  const [said, setSaid] = useState('');

  const attempt = useCallback(async (work: () => Promise<string>) => {
    try {
      setSaid(await work());
    } catch {
      setSaid('Dat is niet gelukt. Probeer het opnieuw.');
    }
  }, []);

  useEffect(() => {
    if (shown.current === savedOn || !opened.current || opened.current.closed) return;
    shown.current = savedOn;
    void attempt(async () => {
      const address = await getOwnAddress();
      // The key in the window may be over by now, so a new one goes along.
      opened.current?.postMessage({ type: 'strapiUpdate', address }, new URL(address).origin);
      return 'Het venster toont nu wat u bewaarde.';
    });
  }, [savedOn, attempt, getOwnAddress]);

  const openWindow = () => {
    // Opened by the click itself: a browser stops what comes later.
    opened.current = window.open('', `voorbeeld-${documentId}`);
    void attempt(async () => {
      const address = await getOwnAddress();
      if (opened.current) opened.current.location.href = address;
      shown.current = savedOn;
      return 'Dit venster volgt wat u bewaart.';
    });
  };

  const makeLink = () =>
    attempt(async () => {
      const made = await make();
      setLink(made);
      // Not every browser lets a page copy; the link stands in the box as well.
      const isCopied = await navigator.clipboard?.writeText(made.address).then(
        () => true,
        () => false,
      );
      return isCopied ? 'De link is gekopieerd.' : 'Kopieer de link hieronder.';
    });

  const withdrawAll = () =>
    attempt(async () => {
      await withdraw();
      setLink(undefined);
      return 'De links zijn ingetrokken.';
    });

  if (!links) return <Note>Even geduld…</Note>;
  if (!links.isAvailable) return <Note>Er is hier geen voorbeeldserver.</Note>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Button variant="tertiary" onClick={openWindow}>
        Open in een venster
      </Button>
      <Button variant="tertiary" onClick={makeLink}>
        Link voor een collega
      </Button>
      {link && (
        <TextInput
          aria-label="Link voor een collega"
          value={link.address}
          readOnly
          size="S"
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
      {links.until ? (
        <>
          <Note>
            Wie de link heeft, ziet dit concept zonder account, tot {describeMoment(links.until)}.
          </Note>
          <Button variant="danger-light" onClick={withdrawAll}>
            Trek alle links in
          </Button>
        </>
      ) : (
        <Note>Een link werkt 7 dagen, zonder account.</Note>
      )}
      <Typography tag="output" variant="pi" fontWeight="bold">
        {said}
      </Typography>
    </Flex>
  );
}

function Note({ children }: { children: ReactNode }) {
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {children}
    </Typography>
  );
}
