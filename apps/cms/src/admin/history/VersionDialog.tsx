import { Box, Button, Flex, LinkButton, Modal, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { formatStandsOn, standsOnHeader } from '../../versions/entry-version.ts';
import type { Overtaken } from '../../versions/explain-overtaken.ts';
import { type Change, describeMoment, describeWriter, type Version } from './use-versions.ts';

interface VersionDialogProps {
  version: Version;
  onClose(): void;
}

type Restoring =
  | { state: 'asked' | 'busy' }
  | { state: 'failed'; reason: string; overtaken?: Overtaken | undefined }
  | { state: 'done'; missing: readonly string[] };

/** What changed in one version, and the way back to it. */
export function VersionDialog({ version, onClose }: VersionDialogProps) {
  const { post } = useFetchClient();
  const [restoring, setRestoring] = useState<Restoring>({ state: 'asked' });
  /** What a colleague saved meanwhile, once it was looked at: putting back stands on that from then. */
  const [seen, setSeen] = useState<ReadonlyMap<string, string>>(new Map());

  const restore = async () => {
    setRestoring({ state: 'busy' });
    const headers: Record<string, string> =
      seen.size > 0 ? { [standsOnHeader]: formatStandsOn(seen) } : {};
    try {
      const path = `/history/${version.id}/restore`;
      const { data } = await post<{ missing: string[] }>(path, undefined, { headers });
      setRestoring({ state: 'done', missing: data.missing });
    } catch (error) {
      setRestoring({ state: 'failed', reason: reasonOf(error), overtaken: overtakenIn(error) });
    }
  };
  const look = ({ documentId, version: stored }: Overtaken) => {
    if (stored !== null) setSeen(new Map([[documentId, stored]]));
    setRestoring({ state: 'asked' });
  };

  const isDone = restoring.state === 'done';
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>Versie van {describeMoment(version)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {isDone ? (
              <Restored missing={restoring.missing} />
            ) : (
              <>
                <Typography>Gepubliceerd: {describeWriter(version)}.</Typography>
                <Changes changes={version.changes} />
                <Typography textColor="neutral600">
                  Zet u deze versie terug, dan komt ze in de plaats van de klad van nu. Wat u nog
                  niet bewaarde, gaat verloren. De site verandert pas als u publiceert. Het webadres
                  blijft zoals het nu is.
                </Typography>
              </>
            )}
            {restoring.state === 'failed' && (
              <Typography textColor="danger600" role="alert">
                {restoring.reason}
              </Typography>
            )}
            {restoring.state === 'failed' && restoring.overtaken?.version && (
              <LinkButton
                href={window.location.href}
                target="_blank"
                isExternal
                onClick={() => look(restoring.overtaken!)}
              >
                Bekijk wat er nu bewaard is
              </LinkButton>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          {isDone ? (
            // The form still holds what it had, so the page has to fetch the draft anew.
            <Button onClick={() => window.location.reload()}>Toon de klad</Button>
          ) : (
            <>
              <Button variant="tertiary" onClick={onClose}>
                Sluit
              </Button>
              <Button onClick={restore} loading={restoring.state === 'busy'}>
                Zet terug als klad
              </Button>
            </>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Who saved the entry meanwhile, when that is why the server refuses. */
function overtakenIn(error: unknown): Overtaken | undefined {
  type Answer = { response?: { data?: { error?: { details?: { overtaken?: Overtaken } } } } };
  return (error as Answer).response?.data?.error?.details?.overtaken;
}

/** The server says why it refuses; what else goes wrong may go well the next time. */
function reasonOf(error: unknown): string {
  const { status, message } = error as { status?: number; message?: string };
  return (status === 400 || status === 404) && message
    ? message
    : 'Het terugzetten is niet gelukt en er is niets gewijzigd. Probeer het opnieuw.';
}

function Changes({ changes }: { changes: readonly Change[] | null }) {
  if (changes === null) return <Typography>Dit is de oudste versie die bewaard is.</Typography>;
  if (changes.length === 0) {
    return <Typography>Er was niets gewijzigd tegenover de versie ervoor.</Typography>;
  }
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {changes.map(({ field, from, to }) => (
        <Box tag="li" key={`${field} ${from} ${to}`}>
          <Typography tag="p" fontWeight="bold">
            {field}
          </Typography>
          <Typography tag="p" textColor="neutral600">
            Was: {from === '' ? 'leeg' : from}
          </Typography>
          <Typography tag="p">Werd: {to === '' ? 'leeg' : to}</Typography>
        </Box>
      ))}
    </Flex>
  );
}

function Restored({ missing }: { missing: readonly string[] }) {
  return (
    <Flex tag="output" direction="column" alignItems="stretch" gap={3}>
      <Typography>
        De versie staat terug als klad. Kijk ze na, en publiceer wanneer ze goed is.
      </Typography>
      {missing.length > 0 && (
        <>
          <Typography fontWeight="bold">Dit bestaat niet meer, en ontbreekt nu:</Typography>
          <ul>
            {missing.map((one) => (
              <li key={one}>
                <Typography>{one}</Typography>
              </li>
            ))}
          </ul>
        </>
      )}
    </Flex>
  );
}
