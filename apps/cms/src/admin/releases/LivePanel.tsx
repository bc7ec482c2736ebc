import { Flex, Typography } from '@strapi/design-system';
import {
  getFetchClient,
  unstable_useContentManagerContext as useContentManager,
  useForm,
} from '@strapi/strapi/admin';
import { useCallback } from 'react';
import type { ReleaseStatus, ReleaseStatuses } from '../../releases/answers.ts';
import type { Panel, PanelProps } from './add-release-panels.ts';
import { describeStatus, isSettled } from './describe-status.ts';
import { AskAgainButton } from './AskAgainButton.tsx';
import { HomeLink, SiteLink, SiteName } from './links.tsx';
import { StatusLines } from './StatusLines.tsx';
import { later, soon, usePolledAnswer } from './use-polled-answer.ts';

/** The panel “Op de website”: how far the entry is on its way to the residents. */
export function LivePanel({ model, documentId, document }: PanelProps): Panel | null {
  const { contentType } = useContentManager();
  if (!('municipality' in (contentType?.attributes ?? {}))) return null;
  // An entry that was saved or published is asked for anew.
  const stamp = `${document?.updatedAt} ${document?.publishedAt} ${document?.status}`;
  return {
    title: 'Op de website',
    content: (
      <Flex direction="column" alignItems="stretch" gap={3} width="100%">
        {documentId && document ? (
          <Status
            key={documentId}
            uid={model}
            documentId={documentId}
            municipality={document.municipality}
            hasNewerDraft={document.status === 'modified'}
            stamp={stamp}
          />
        ) : (
          <StatusLines
            text={{ tone: 'absent', title: 'Niet op de site', lines: [notSaved], problems: [] }}
          />
        )}
        <EmergencyNote />
      </Flex>
    ),
  };
}

const notSaved = 'Dit is nog niet bewaard.';

interface StatusProps {
  uid: string;
  documentId: string;
  municipality: string | undefined;
  hasNewerDraft: boolean;
  /** Changes with the entry. */
  stamp: string;
}

function Status({ uid, documentId, municipality, hasNewerDraft, stamp }: StatusProps) {
  const { loaded: status, askNow } = usePolledAnswer(
    useCallback(() => loadStatus(uid, documentId, stamp), [uid, documentId, stamp]),
    pauseAfter,
  );
  if (status.state === 'loading') {
    return <StatusLines text={{ tone: 'absent', title: 'Even geduld', lines: [], problems: [] }} />;
  }
  if (status.state === 'failed') return <StatusLines text={unknown} />;
  const { sites } = status.answer;
  return (
    <>
      {sites.map((one) => (
        <SiteStatus
          key={one.site?.id ?? 0}
          status={one}
          isNamed={sites.length > 1}
          municipality={municipality}
          onAsked={askNow}
        />
      ))}
      {hasNewerDraft && sites.some(({ state }) => state !== 'saved') && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          U bewaarde daarna nog wijzigingen. Die staan niet op de site tot u publiceert.
        </Typography>
      )}
    </>
  );
}

interface SiteStatusProps {
  status: ReleaseStatus;
  /** Whether to say which site it is about. */
  isNamed: boolean;
  municipality: string | undefined;
  onAsked(): void;
}

/** How far the entry is on one site. */
function SiteStatus({ status, isNamed, municipality, onAsked }: SiteStatusProps) {
  const { site, state, address, retryOn, needsConfirmation } = status;
  const isDead = state === 'failed' && retryOn === null;
  const name = isNamed ? site?.name : undefined;
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      {name && <SiteName>{name}</SiteName>}
      <StatusLines text={describeStatus(status)}>
        {address && (
          <SiteLink href={address}>
            {name ? `Bekijk de pagina op ${name}` : 'Bekijk de pagina'}
          </SiteLink>
        )}
      </StatusLines>
      {isDead && needsConfirmation && <HomeLink>Naar de beginpagina</HomeLink>}
      {isDead && !needsConfirmation && municipality && (
        <AskAgainButton municipality={municipality} name={name} onAsked={onAsked} />
      )}
    </Flex>
  );
}

/** On the form of a notice for an emergency: what publishing it does. */
function EmergencyNote() {
  const level = useForm('EmergencyNote', (form) => (form.values as { level?: string }).level);
  if (level !== 'nood') return null;
  return (
    <Typography tag="output" variant="pi" fontWeight="bold">
      Een noodmelding gaat voor op alles wat op publicatie wacht, ook bij andere gemeenten.
    </Typography>
  );
}

const unknown = {
  tone: 'absent' as const,
  title: 'Niet bekend',
  lines: ['Het CMS antwoordt niet. Dit wordt vanzelf opnieuw gevraagd.'],
  problems: [],
};

function pauseAfter({ sites }: ReleaseStatuses): number {
  return sites.every(isSettled) ? later : soon;
}

/** @param _stamp tells one question from the next */
async function loadStatus(
  uid: string,
  documentId: string,
  _stamp: string,
): Promise<ReleaseStatuses> {
  const path = `/sociaal-huis/release-status/${uid}/${documentId}`;
  const { data } = await getFetchClient().get<ReleaseStatuses>(path);
  return data;
}
